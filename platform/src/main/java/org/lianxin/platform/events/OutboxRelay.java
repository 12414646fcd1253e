package org.lianxin.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries the outbox to Kafka. Of all replicas of a service one relays at a time, the holder of an advisory lock; it is woken
 * after a commit on its own replica and polls for those of the others. An event is off the pending list only once the broker
 * has acknowledged it, so a crash repeats events and never loses one.
 */
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final DataSource database;
    private final OutboxConfig config;
    private final PendingEvents pending;
    private final BrokerConnection broker;
    private final AtomicInteger sentLast = new AtomicInteger();
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    OutboxRelay(
            DataSource database,
            OutboxConfig config,
            PendingEvents pending,
            BrokerConnection broker,
            MeterRegistry metrics) {
        this.database = database;
        this.config = config;
        this.pending = pending;
        this.broker = broker;
        metrics.gauge("lianxin.outbox.last.batch", sentLast);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        var running = thread;
        if (running != null) {
            running.join(config.pause().plusSeconds(5));
        }
    }

    /** Something has been committed. A wake-up that comes while the relay works is kept until it next waits. */
    void wake() {
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!stopping) {
            try (var connection = database.getConnection();
                    var producer = broker.connect()) {
                relay(connection, producer);
            } catch (SQLException | KafkaException | ExecutionException failure) {
                LOG.warnf("the relay pauses: %s", failure.getMessage());
                LockSupport.parkNanos(config.pause().toNanos());
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void relay(Connection connection, KafkaProducer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        boolean active = false;
        try {
            while (!stopping) {
                active = active || pending.tryLock(connection);
                if (!active || send(connection, producer) < config.batch()) {
                    LockSupport.parkNanos(config.poll().toNanos());
                }
            }
        } finally {
            pending.unlock(connection);
        }
    }

    private int send(Connection connection, KafkaProducer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        var events = pending.next(connection, config.batch());
        if (events.isEmpty()) {
            return 0;
        }
        List<Future<RecordMetadata>> sent =
                events.stream().map(event -> producer.send(event.asRecord())).toList();
        producer.flush();
        int acknowledged = 0;
        try {
            for (var answer : sent) {
                answer.get();
                acknowledged++;
            }
        } finally {
            // What follows the first failure is sent again, even if it arrived: order within an aggregate is kept.
            pending.done(
                    connection,
                    events.stream()
                            .limit(acknowledged)
                            .map(PendingEvents.PendingEvent::position)
                            .toList());
        }
        sentLast.set(acknowledged);
        return acknowledged;
    }
}
