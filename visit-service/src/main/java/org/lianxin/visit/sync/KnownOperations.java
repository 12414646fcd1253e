package org.lianxin.visit.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The operations that had an effect. */
@ApplicationScoped
class KnownOperations {
    private final Session session;
    private final Clock clock;

    KnownOperations(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    record Known(byte[] requestHash, @Nullable UUID target) {}

    /** One to be kept. */
    record Done(UUID operation, String kind, byte[] requestHash, SyncResults.Result result) {}

    /** The batches of one official one after the other, from whichever devices: what they agree on does not depend on luck. */
    void queue(String cadre) {
        session.doWork(connection -> {
            try (var lock =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('sync of ' || ?, 0))")) {
                lock.setString(1, cadre);
                lock.execute();
            }
        });
    }

    Map<UUID, Known> among(String cadre, Collection<UUID> operations) {
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(
                    "select operation, request_hash, target from sync_operation where cadre = ? and operation = any (?)")) {
                select.setString(1, cadre);
                select.setArray(2, connection.createArrayOf("uuid", operations.toArray()));
                var known = new HashMap<UUID, Known>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        known.put(
                                row.getObject(1, UUID.class), new Known(row.getBytes(2), row.getObject(3, UUID.class)));
                    }
                }
                return known;
            }
        });
    }

    void keep(Device device, List<Done> done) {
        if (done.isEmpty()) {
            return;
        }
        session.doWork(connection -> insert(connection, device, done));
    }

    private void insert(java.sql.Connection connection, Device device, List<Done> done) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into sync_operation (cadre, operation, device, kind, request_hash, verdict, target, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (var one : done) {
                insert.setString(1, device.official().cadre());
                insert.setObject(2, one.operation());
                insert.setString(3, device.name());
                insert.setString(4, one.kind());
                insert.setBytes(5, one.requestHash());
                insert.setString(6, one.result().verdict().name());
                insert.setObject(7, one.result().visit());
                insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
