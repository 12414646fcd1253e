package org.lianxin.platform.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** A message that could not be taken, as it came, with the reason. */
@Entity
@Table(name = "parked_event")
class ParkedEvent {
    private static final int MAX_REASON = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String topic;

    @Column(name = "partition")
    private int partitionNumber;

    @Column(name = "\"offset\"")
    private long offset;

    private String key;
    private String headers;
    private byte[] payload;
    private String reason;
    private Instant parkedAt;
    private @Nullable Instant settledAt;
    private @Nullable String settlement;

    protected ParkedEvent() {}

    ParkedEvent(ConsumerRecord<String, byte[]> message, String key, String headers, String reason, Instant now) {
        this.topic = message.topic();
        this.partitionNumber = message.partition();
        this.offset = message.offset();
        this.key = key;
        this.headers = headers;
        this.payload = message.value() == null ? new byte[0] : message.value();
        this.parkedAt = now;
        failedAgain(reason);
    }

    /** The message as the broker delivered it. */
    ConsumerRecord<String, byte[]> message(Map<String, String> headerValues) {
        var all = new RecordHeaders();
        headerValues.forEach((name, value) -> all.add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8))));
        return new ConsumerRecord<>(
                topic,
                partitionNumber,
                offset,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                payload,
                all,
                java.util.Optional.empty());
    }

    final void failedAgain(String newReason) {
        reason = newReason.length() > MAX_REASON ? newReason.substring(0, MAX_REASON) : newReason;
    }

    /** Out of the way: replayed, or dismissed with a reason. */
    void settle(String how, Instant now) {
        settledAt = now;
        settlement = how;
    }

    long id() {
        return id;
    }

    String topic() {
        return topic;
    }

    String key() {
        return key;
    }

    String headers() {
        return headers;
    }

    String reason() {
        return reason;
    }

    Instant parkedAt() {
        return parkedAt;
    }

    boolean settled() {
        return settledAt != null;
    }

    String payloadText() {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
