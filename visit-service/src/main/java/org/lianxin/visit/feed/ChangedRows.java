package org.lianxin.visit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * The rows changed in finished transactions, in their order. A transaction's number says when it began, not when it ended; so
 * rows are read only up to the oldest one still running: whatever commits later has a number that is still to come.
 */
@ApplicationScoped
class ChangedRows {
    private static final String AFTER = """
             and changed_xid >= ?::text::xid8 and changed_xid < ?::text::xid8
             and (changed_xid, '%s' collate "C", id) > (?::text::xid8, ? collate "C", ?)
             order by changed_xid, id limit ?""";

    private static final String OF_COMMUNITY = source("visit", "visit", """
             community = ? and started_at >= ? and (status <> 'SEALED' or cadre = ?)""")
            + " union all " + source("household", "household", "community = ?")
            + " union all "
            + source("due-contact", "due_contact", "community = ? and (settled_at is null or settled_at >= ?)")
            + " union all " + source("need", "need", "community = ? and (decided_at is null or decided_at >= ?)")
            + " union all "
            + source("gone", "(select community, target as id, changed_xid from sync_removal) s", "community = ?");

    private static final String ALONG = source("visit", "visit", """
             kind = 'JOINT' and with_cadres @> array[?::varchar] and community <> all (?) and started_at >= ?""");

    private static final String WITHIN = Stream.of("visit", "household", "due_contact", "need")
            .map(table -> "select id from " + table + " where id = any (?) and community = any (?)")
            .collect(Collectors.joining(" union all "));

    private static String source(String kind, String table, String condition) {
        return "(select '" + kind + "' collate \"C\" as kind, id, changed_xid from " + table + " where " + condition
                + " " + AFTER.formatted(kind) + ")";
    }

    private static String ordered(String sources) {
        return "select kind, id, changed_xid::text::bigint from (" + sources
                + ") r order by changed_xid, kind, id limit ?";
    }

    private final Session session;

    ChangedRows(Session session) {
        this.session = session;
    }

    /** The oldest transaction that is still running, or the next one. */
    long horizon() {
        return ((Number) session.createNativeQuery(
                                "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class)
                        .getSingleResult())
                .longValue();
    }

    List<Position> ofCommunity(String community, String cadre, Position after, long horizon, Instant since, int most) {
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(ordered(OF_COMMUNITY))) {
                var at = new Values(select);
                at.text(community).time(since).text(cadre).page(after, horizon, most);
                at.text(community).page(after, horizon, most);
                at.text(community).time(since).page(after, horizon, most);
                at.text(community).time(since).page(after, horizon, most);
                at.text(community).page(after, horizon, most);
                at.number(most);
                return read(select);
            }
        });
    }

    List<Position> along(String cadre, Collection<String> own, Position after, long horizon, Instant since, int most) {
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(ordered(ALONG))) {
                var at = new Values(select);
                at.text(cadre);
                at.array(connection.createArrayOf("varchar", own.toArray()));
                at.time(since).page(after, horizon, most).number(most);
                return read(select);
            }
        });
    }

    /** Which of these records are in one of the communities now. */
    Set<UUID> within(Collection<String> communities, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(WITHIN)) {
                for (int table = 0; table < 4; table++) {
                    select.setArray(2 * table + 1, connection.createArrayOf("uuid", ids.toArray()));
                    select.setArray(2 * table + 2, connection.createArrayOf("varchar", communities.toArray()));
                }
                var found = new HashSet<UUID>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getObject(1, UUID.class));
                    }
                }
                return found;
            }
        });
    }

    private static List<Position> read(PreparedStatement select) throws SQLException {
        var found = new ArrayList<Position>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Position(row.getLong(3), row.getString(1), row.getObject(2, UUID.class)));
            }
        }
        return found;
    }

    /** Binds one value after the other. */
    private static final class Values {
        private final PreparedStatement statement;
        private int next = 1;

        Values(PreparedStatement statement) {
            this.statement = statement;
        }

        Values text(String value) throws SQLException {
            statement.setString(next++, value);
            return this;
        }

        Values time(Instant value) throws SQLException {
            statement.setObject(next++, value.atOffset(ZoneOffset.UTC));
            return this;
        }

        Values array(java.sql.Array value) throws SQLException {
            statement.setArray(next++, value);
            return this;
        }

        Values number(int value) throws SQLException {
            statement.setInt(next++, value);
            return this;
        }

        Values page(Position after, long horizon, int most) throws SQLException {
            var transaction = Long.toString(after.transaction());
            text(transaction).text(Long.toString(horizon)).text(transaction).text(after.kind());
            statement.setObject(next++, after.id());
            return number(most);
        }
    }
}
