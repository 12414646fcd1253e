package org.lianxin.platform.auditchain;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lianxin.platform.audit.AuditKey;
import org.lianxin.platform.audit.AuditRow;

/**
 * Puts entries that have been committed at the end of the chain. Entries become visible in another order than they were made
 * in; the chain takes them as it finds them. Which may still be coming is told by their transactions: all that were over at the
 * last look have been sealed then. Entries that tell the day only come when their day is over, in random order: a place between two
 * entries with a time would have one as well.
 */
@ApplicationScoped
class SealingEntries {
    private static final Logger LOG = Logger.getLogger(SealingEntries.class);
    private static final String NEXT = "select " + AuditRow.COLUMNS + """
             from audit_entry e
            where %s and not exists (select from audit_seal s where s.entry = e.id)
            order by e.id limit ?""";
    private static final String OF_TRANSACTIONS = NEXT.formatted("e.transaction >= cast(cast(? as text) as xid8)");
    private static final String OF_DAYS = NEXT.formatted("e.whole_day and e.occurred_at < ?");
    /** A transaction that began before midnight is over by then. */
    private static final Duration AFTER_MIDNIGHT = Duration.ofHours(1);

    private static final String SEAL = """
            insert into audit_seal (position, entry, mac, sealed_at)
            select position, entry, mac, now() from unnest(?, ?, ?) as sealed (position, entry, mac)""";

    private final AuditKey key;
    private final int batch;
    private final Clock clock;

    SealingEntries(AuditKey key, @ConfigProperty(name = "lianxin.audit.batch") int batch, Clock clock) {
        this.key = key;
        this.batch = batch;
        this.clock = clock;
    }

    /**
     * How far the sealing has come.
     *
     * @param floor entries of transactions before this one are sealed
     * @param day entries that tell the day only are sealed up to here
     * @param more whether there were more entries than one batch takes
     */
    record Progress(ChainHead head, String floor, Instant day, boolean more) {}

    /** What is in the database, for whoever has just become the one to seal. */
    Progress start(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select position, mac from audit_seal order by position desc limit 1");
                var row = query.executeQuery()) {
            var head = row.next() ? new ChainHead(row.getLong(1), row.getBytes(2)) : ChainHead.NONE;
            return new Progress(head, "0", Instant.EPOCH, false);
        }
    }

    Progress seal(Connection connection, Progress so) throws SQLException {
        var due = LocalDate.ofInstant(clock.instant().minus(AFTER_MIDNIGHT), clock.getZone())
                .atStartOfDay(clock.getZone())
                .toInstant();
        return due.equals(so.day()) ? sealTransactions(connection, so) : sealDays(connection, so, due);
    }

    private Progress sealTransactions(Connection connection, Progress so) throws SQLException {
        // Before the entries are looked for, so that whatever is over by now is among them.
        var horizon = horizon(connection);
        List<AuditRow> entries;
        try (var query = connection.prepareStatement(OF_TRANSACTIONS)) {
            query.setString(1, so.floor());
            query.setInt(2, batch);
            entries = read(query);
        }
        var more = entries.size() == batch;
        return new Progress(write(connection, so.head(), entries), more ? so.floor() : horizon, so.day(), more);
    }

    private Progress sealDays(Connection connection, Progress so, Instant due) throws SQLException {
        List<AuditRow> entries;
        try (var query = connection.prepareStatement(OF_DAYS)) {
            query.setObject(1, due.atOffset(ZoneOffset.UTC));
            query.setInt(2, batch);
            entries = read(query);
        }
        var head = write(connection, so.head(), entries);
        return new Progress(head, so.floor(), entries.size() == batch ? so.day() : due, true);
    }

    private static String horizon(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select pg_snapshot_xmin(pg_current_snapshot())::text");
                var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<AuditRow> read(PreparedStatement query) throws SQLException {
        var entries = new ArrayList<AuditRow>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                entries.add(AuditRow.read(rows));
            }
        }
        return entries;
    }

    private ChainHead write(Connection connection, ChainHead before, List<AuditRow> entries) throws SQLException {
        if (entries.isEmpty()) {
            return before;
        }
        var positions = new Long[entries.size()];
        var ids = new UUID[entries.size()];
        var macs = new byte[entries.size()][];
        var head = before;
        for (int i = 0; i < entries.size(); i++) {
            var row = entries.get(i);
            var id = row.entry().id();
            if (!MessageDigest.isEqual(key.entry(row.entry()), row.mac())) {
                // It is sealed all the same: the chain keeps what it found, and its verification names the entry.
                LOG.errorf("audit entry %s was not written by this service, or was changed before it was sealed", id);
            }
            head = new ChainHead(head.position() + 1, key.seal(head.position() + 1, id, row.mac(), head.mac()));
            positions[i] = head.position();
            ids[i] = id;
            macs[i] = head.mac();
        }
        try (var insert = connection.prepareStatement(SEAL)) {
            insert.setArray(1, connection.createArrayOf("bigint", positions));
            insert.setArray(2, connection.createArrayOf("uuid", ids));
            insert.setArray(3, connection.createArrayOf("bytea", macs));
            if (insert.executeUpdate() != entries.size()) {
                throw new SQLException("seals were swallowed");
            }
        }
        return head;
    }
}
