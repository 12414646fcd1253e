package org.lianxin.e2e.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.lianxin.local.stack.Unable;

/** The outbox of the visit service: what one measurement left in it would be sent during the next. */
final class Outboxes {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Stand stand;

    Outboxes(Stand stand) {
        this.stand = stand;
    }

    void awaitSent() throws SQLException {
        try (var connection = stand.connect("public");
                var pending = connection.prepareStatement("select exists (select from outbox_pending)")) {
            connection.setAutoCommit(true);
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (true) {
                try (var row = pending.executeQuery()) {
                    if (row.next() && !row.getBoolean(1)) {
                        return;
                    }
                }
                if (System.nanoTime() > deadline) {
                    throw new Unable("the visit service's outbox is not empty after " + PATIENCE.toMinutes() + " min");
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
