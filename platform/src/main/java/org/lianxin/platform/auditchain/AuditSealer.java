package org.lianxin.platform.auditchain;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Seals audit entries within moments of their commit. Of all replicas of a service one seals at a time, the holder of an
 * advisory lock; whoever writes an entry waits for nobody.
 */
@ApplicationScoped
class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    /** Any number will do, as long as all replicas agree and the relay has another. */
    private static final long SEALING = 0x617564697453L;

    private final DataSource database;
    private final SealingEntries sealing;
    private final Anchoring anchoring;
    private final Duration poll;
    private final AtomicLong position = new AtomicLong();
    private volatile boolean stopping;
    private volatile @Nullable Thread thread;

    AuditSealer(
            DataSource database,
            SealingEntries sealing,
            Anchoring anchoring,
            @ConfigProperty(name = "lianxin.audit.poll") Duration poll,
            MeterRegistry metrics) {
        this.database = database;
        this.sealing = sealing;
        this.anchoring = anchoring;
        this.poll = poll;
        metrics.gauge("lianxin.audit.sealed", position);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("audit-sealer").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        var running = thread;
        if (running != null) {
            LockSupport.unpark(running);
            running.join(poll.plusSeconds(5));
        }
        anchoring.close();
    }

    private void run() {
        while (!stopping) {
            try (var connection = database.getConnection()) {
                seal(connection);
            } catch (SQLException | RuntimeException failure) {
                LOG.warnf("the sealing of the audit log pauses: %s", failure.getMessage());
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
    }

    private void seal(Connection connection) throws SQLException {
        try {
            while (!stopping && !tryLock(connection)) {
                LockSupport.parkNanos(poll.toNanos());
            }
            var progress = sealing.start(connection);
            while (!stopping) {
                progress = sealing.seal(connection, progress);
                position.set(progress.head().position());
                if (!progress.more()) {
                    anchoring.anchor(progress.head());
                    LockSupport.parkNanos(poll.toNanos());
                }
            }
            anchoring.anchorNow(sealing.seal(connection, progress).head());
        } finally {
            unlock(connection);
        }
    }

    private static boolean tryLock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, SEALING);
            try (var answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The connection goes back to the pool: it must not keep the lock. */
    private static void unlock(Connection connection) throws SQLException {
        try (var unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        }
    }
}
