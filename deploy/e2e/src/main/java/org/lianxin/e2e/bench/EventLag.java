package org.lianxin.e2e.bench;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lianxin.e2e.load.Latencies;
import org.lianxin.e2e.load.Wire;
import org.lianxin.local.stack.Unable;

/**
 * How long after its commit an event is at a consumer, with nothing else going on. The clock starts when the answer to the request
 * is there, which is after the commit; an event that is faster than its own answer counts as 0.
 */
final class EventLag {
    private static final String TOPIC = "lianxin.visit";
    private static final int EVENTS = 300;
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final Stand stand;
    private volatile boolean over;

    EventLag(Stand stand) {
        this.stand = stand;
    }

    Latencies measure(Place place) throws Exception {
        try (var consumer = consumer()) {
            var reader = Thread.ofPlatform().name("bench-consumer").start(() -> read(consumer));
            try {
                var answered = record(stand.visits(), place);
                awaitAll(answered);
                return lags(answered);
            } finally {
                over = true;
                reader.join();
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stand.bootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Seeking is lazy; asking for the position makes it happen before the first event.
        partitions.forEach(consumer::position);
        return consumer;
    }

    private void read(KafkaConsumer<String, byte[]> consumer) {
        while (!over) {
            var records = consumer.poll(Duration.ofMillis(100));
            var now = System.nanoTime();
            records.forEach(event -> arrived.putIfAbsent(event.key(), now));
        }
    }

    private static Map<String, Long> record(URI visits, Place place) throws Exception {
        var answered = new HashMap<String, Long>();
        try (var wire = new Wire(visits, place.token())) {
            for (var number = 0; number < EVENTS; number++) {
                UUID id = Ids.next();
                Answered.with(201, wire.put("/api/v1/visits/" + id, VisitText.json(place)));
                answered.put(id.toString(), System.nanoTime());
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
        return answered;
    }

    private void awaitAll(Map<String, Long> answered) {
        var deadline = ChineseTime.CLOCK.instant().plus(PATIENCE);
        while (!arrived.keySet().containsAll(answered.keySet())) {
            if (ChineseTime.CLOCK.instant().isAfter(deadline)) {
                throw new Unable("some events did not reach the consumer within " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private Latencies lags(Map<String, Long> answered) {
        var lags = new Latencies();
        answered.forEach((id, at) -> lags.add(Math.max(0, arrived.getOrDefault(id, at) - at)));
        return Latencies.merged(List.of(lags));
    }
}
