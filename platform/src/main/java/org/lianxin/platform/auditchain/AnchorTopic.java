package org.lianxin.platform.auditchain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The topic of the anchors of all services, keyed by service. It is to be kept for ever; nobody but the services writes to it. */
@ApplicationScoped
class AnchorTopic {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String bootstrapServers;
    private final String topic;
    private @Nullable KafkaProducer<String, byte[]> producer;

    AnchorTopic(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "lianxin.audit.anchor-topic") String topic) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
    }

    /** Returns once the broker has it. */
    synchronized void send(AuditAnchor anchor) throws ExecutionException, InterruptedException {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrapServers,
                            ProducerConfig.CLIENT_ID_CONFIG,
                            anchor.service() + "-audit",
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.BUFFER_MEMORY_CONFIG,
                            1_048_576L,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            (int) PATIENCE.toMillis(),
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            (int) PATIENCE.toMillis(),
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            2 * (int) PATIENCE.toMillis()),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        producer.send(new ProducerRecord<>(topic, anchor.service(), anchor.json()))
                .get();
    }

    synchronized void close() {
        if (producer != null) {
            producer.close(PATIENCE);
            producer = null;
        }
    }

    /** Every anchor of a service, up to this moment; bytes that are none are left out. */
    List<AuditAnchor> read(String service) {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var anchors = new ArrayList<AuditAnchor>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (service.equals(message.key())) {
                        AuditAnchor.read(message.value()).ifPresent(anchors::add);
                    }
                }
            }
            return anchors;
        }
    }
}
