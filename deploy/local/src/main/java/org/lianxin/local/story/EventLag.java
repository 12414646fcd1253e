package org.lianxin.local.story;

import static org.lianxin.local.stack.ServiceName.VISIT;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lianxin.local.stack.Stack;

/** How long after a committed visit its event is in a consumer's hands, on a stack at rest. */
final class EventLag {
    private static final int SAMPLES = 40;
    private static final String TOPIC = "lianxin.visit";

    private final Stack stack;
    private final People people;
    private final World world;
    private final Ledger ledger;
    private final Clock clock;

    EventLag(Stack stack, People people, World world, Ledger ledger, Clock clock) {
        this.stack = stack;
        this.people = people;
        this.world = world;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Median over {@value #SAMPLES} visits, from the answer to the POST (sent after the commit) to the arrival of the event. */
    Duration median() throws IOException {
        try (var consumer = consumer()) {
            var lags = new ArrayList<Long>();
            for (int i = 0; i < SAMPLES; i++) {
                lags.add(once(consumer));
            }
            Collections.sort(lags);
            return Duration.ofNanos(lags.get(SAMPLES / 2));
        }
    }

    private long once(KafkaConsumer<String, byte[]> consumer) {
        var id = UUID.randomUUID().toString();
        var post = world.posts.getFirst();
        people.cadre(post.cadre())
                .put(
                        VISIT,
                        "visits/" + id,
                        Map.of(
                                "kind", "RECEPTION",
                                "community", post.community().code(),
                                "startedAt", clock.instant().toString()))
                .orFail();
        long answered = System.nanoTime();
        ledger.add("visit", id);
        var patience = new Patience(Duration.ofSeconds(30));
        while (!patience.isOver()) {
            for (var event : consumer.poll(Duration.ofSeconds(1))) {
                if (id.equals(event.key())) {
                    return System.nanoTime() - answered;
                }
            }
        }
        throw new StoryFailure("the event of a visit did not arrive");
    }

    private KafkaConsumer<String, byte[]> consumer() throws IOException {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        stack.endpoints().bootstrap(),
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        "event-lag"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToEnd(all);
        all.forEach(consumer::position);
        return consumer;
    }
}
