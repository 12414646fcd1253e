package org.lianxin.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The part of the outbox that the broker has not acknowledged yet. */
@ApplicationScoped
class PendingEvents {
    /** Any number will do, as long as all replicas of a service agree; the lock lives in the service's own database. */
    private static final long RELAY_LOCK = 0x6f7574626f78L;

    private final String source;

    PendingEvents(@ConfigProperty(name = "quarkus.application.name") String service) {
        this.source = "/lianxin/" + service;
    }

    record PendingEvent(
            long position,
            String source,
            UUID id,
            String topic,
            String key,
            String type,
            long sequence,
            String payload,
            OffsetDateTime occurredAt,
            @Nullable String traceparent) {

        ProducerRecord<String, byte[]> asRecord() {
            var event = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
            Envelope.write(this, event.headers());
            return event;
        }
    }

    boolean tryLock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (var answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The connection goes back to the pool: it must not keep the lock. */
    void unlock(Connection connection) throws SQLException {
        try (var unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        }
    }

    List<PendingEvent> next(Connection connection, int limit) throws SQLException {
        try (var query = connection.prepareStatement("""
                select position, id, topic, aggregateid, type, sequence, payload, occurred_at, traceparent
                from outbox_pending join outbox using (position) order by position limit ?""")) {
            query.setInt(1, limit);
            try (var rows = query.executeQuery()) {
                var events = new ArrayList<PendingEvent>();
                while (rows.next()) {
                    events.add(read(rows));
                }
                return events;
            }
        }
    }

    private PendingEvent read(ResultSet row) throws SQLException {
        return new PendingEvent(
                row.getLong("position"),
                source,
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getLong("sequence"),
                row.getString("payload"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("traceparent"));
    }

    void done(Connection connection, List<Long> positions) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement("delete from outbox_pending where position = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            delete.executeUpdate();
        }
    }
}
