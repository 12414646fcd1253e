package org.lianxin.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.id.Ids;

/**
 * Where a service says what happened, in the transaction in which it happened. The rows stay: Kafka is a cache of this table,
 * never the record.
 */
@ApplicationScoped
@CheckedBySchema
public class Outbox {
    /** The sequence counts the events of one aggregate; two transactions that count at once collide on outbox_sequence. */
    private static final String INSERT = """
            with event as (
              insert into outbox (id, topic, aggregatetype, aggregateid, type, sequence, payload, occurred_at, traceparent)
              select ?, ?, ?, ?, ?,
                     coalesce((select max(o.sequence) from outbox o where o.topic = ? and o.aggregateid = ?), 0) + 1,
                     ?::jsonb, ?, ?
              returning position)
            insert into outbox_pending (position) select position from event""";

    private final DataSource database;
    private final ObjectMapper json;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(DataSource database, ObjectMapper json, OutboxRelay relay, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.relay = relay;
        this.transaction = transaction;
    }

    /** Records the event; it is published once the surrounding transaction has committed. */
    public void publish(DomainEvent event) {
        publishAll(List.of(event));
    }

    /** Records many events in one round trip to the database. */
    public void publishAll(Collection<? extends DomainEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is recorded in the transaction of what happened");
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                fill(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox refused an event", e);
        }
        wakeRelayAfterCommit();
    }

    private void fill(PreparedStatement insert, DomainEvent event) throws SQLException {
        insert.setObject(1, event.idTellsTime() ? Ids.next() : Ids.random());
        insert.setString(2, event.topic());
        insert.setString(3, event.topic().substring(event.topic().lastIndexOf('.') + 1));
        insert.setString(4, event.aggregateId());
        insert.setString(5, event.type());
        insert.setString(6, event.topic());
        insert.setString(7, event.aggregateId());
        insert.setString(8, body(event));
        insert.setObject(9, event.occurredAt().atOffset(ZoneOffset.UTC));
        insert.setObject(10, traceparent(), Types.VARCHAR);
    }

    private String body(DomainEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + event.type(), e);
        }
    }

    /** W3C trace context of the request, kept in the row: the relay runs outside of any request. */
    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    private void wakeRelayAfterCommit() {
        if (transaction.getResource(this) != null) {
            return;
        }
        transaction.putResource(this, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
