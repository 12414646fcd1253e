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

    /** Keys of registers are collated otherwise than the index here, which would be of no use to them. */
    private static final String INSERT_EACH = """
            with news as (%s), event as (
              insert into outbox (id, topic, aggregatetype, aggregateid, type, sequence, payload, occurred_at, traceparent)
              select uuidv7(), t.topic, t.aggregatetype, n.key, t.type,
                     coalesce((select max(o.sequence) from outbox o
                               where o.topic = t.topic and o.aggregateid = n.key collate "default"), 0) + 1,
                     n.body, (n.body ->> 'occurredAt')::timestamptz, t.traceparent
              from news n cross join (values (?::text, ?::text, ?::text, ?::text)) as t(topic, aggregatetype, type, traceparent)
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
        requireTransaction();
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

    /**
     * Records one event for each row of a query, all in the database: for changes of a whole register at a time.
     *
     * @param query gives {@code key}, the aggregate's id, each once, and {@code body}, the event as jsonb with {@code occurredAt}
     * @param values what its parameters stand for
     * @return how many events there are
     */
    public int publishEach(String topic, String type, String query, Object... values) {
        requireTransaction();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT_EACH.formatted(query))) {
            int at = 1;
            for (var value : values) {
                insert.setObject(at++, value);
            }
            insert.setString(at++, topic);
            insert.setString(at++, aggregateType(topic));
            insert.setString(at++, type);
            insert.setString(at, traceparent());
            int count = insert.executeUpdate();
            wakeRelayAfterCommit();
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox refused the events of " + type, e);
        }
    }

    private void requireTransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is recorded in the transaction of what happened");
        }
    }

    private static String aggregateType(String topic) {
        return topic.substring(topic.lastIndexOf('.') + 1);
    }

    private void fill(PreparedStatement insert, DomainEvent event) throws SQLException {
        insert.setObject(1, event.idTellsTime() ? Ids.next() : Ids.random());
        insert.setString(2, event.topic());
        insert.setString(3, aggregateType(event.topic()));
        insert.setString(4, event.aggregateId());
        insert.setString(5, event.type());
        insert.setString(6, event.topic());
        insert.setString(7, event.aggregateId());
        insert.setString(8, body(event));
        insert.setObject(9, event.occurredAt().atOffset(ZoneOffset.UTC));
        // Where nobody may be found by the time, nobody may be found by the trace of their request either.
        insert.setObject(10, event.idTellsTime() ? traceparent() : null, Types.VARCHAR);
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
