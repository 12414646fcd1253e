package org.lianxin.visit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitStatus;

/**
 * The hot path: recording visits in two statements, one visit or five hundred. Plain JDBC on the session's connection, because
 * one insert that passes over what is already there decides every race between repetitions, where an entity would have to be
 * read first and still lose some.
 */
@ApplicationScoped
class VisitLedger {
    private static final String CIRCUMSTANCES = """
            select exists (select from responsibility r
                           where r.cadre = ? and r.community = s.community and r.works_from <= ? and r.works_until > ?),
                   h.community, v.content_hash, v.cadre, v.status
            from unnest(?::uuid[], ?::uuid[], ?::text[]) with ordinality as s (id, household, community, place)
            left join household h on h.id = s.household
            left join visit v on v.id = s.id
            order by s.place
            """;

    /**
     * Passes over an id and a one-time code that are taken; waits for a transaction that is just taking them. A select instead of
     * values, because the driver would join the values of a batch to one insert and lose the count of each.
     */
    private static final String INSERT = """
            insert into visit (id, kind, status, community, household, cadre, with_cadres, started_at, minutes, notes, findings,
                               latitude, longitude, content_hash, slip_number, slip_hash, acknowledgement_hash,
                               recorded_by, recorded_at, version)
            select ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?::integer, ?, ?, ?::numeric, ?::numeric, ?, ?, ?, ?, ?, ?, 0
            on conflict do nothing
            """;

    private final Session session;

    VisitLedger(Session session) {
        this.session = session;
    }

    /** In the order of the visits. */
    List<Circumstance> circumstances(List<SentVisit> visits, String cadre, LocalDate today) {
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(CIRCUMSTANCES)) {
                select.setString(1, cadre);
                select.setObject(2, today);
                select.setObject(3, today);
                select.setArray(4, column(connection, "uuid", visits, SentVisit::id));
                select.setArray(
                        5,
                        column(
                                connection,
                                "uuid",
                                visits,
                                sent -> sent.content().household()));
                select.setArray(
                        6,
                        column(
                                connection,
                                "text",
                                visits,
                                sent -> sent.content().community()));
                return read(select);
            }
        });
    }

    private static java.sql.Array column(
            Connection connection, String type, List<SentVisit> visits, Function<SentVisit, @Nullable Object> value)
            throws SQLException {
        var values = new Object[visits.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(visits.get(i));
        }
        return connection.createArrayOf(type, values);
    }

    private static List<Circumstance> read(PreparedStatement select) throws SQLException {
        var found = new ArrayList<Circumstance>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Circumstance(
                        row.getBoolean(1),
                        row.getString(2),
                        row.getBytes(3),
                        row.getString(4),
                        status(row.getString(5))));
            }
        }
        return found;
    }

    private static @Nullable VisitStatus status(@Nullable String name) {
        return name == null ? null : VisitStatus.valueOf(name);
    }

    /** Says for each visit whether it was written; what was not is a repetition or holds somebody else's code. */
    boolean[] insert(List<Visit> visits) {
        return session.doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var visit : visits) {
                    bind(connection, insert, visit);
                    insert.addBatch();
                }
                var counts = insert.executeBatch();
                var written = new boolean[counts.length];
                for (int i = 0; i < counts.length; i++) {
                    written[i] = counts[i] == 1;
                }
                return written;
            }
        });
    }

    private static void bind(Connection connection, PreparedStatement insert, Visit visit) throws SQLException {
        insert.setObject(1, visit.id());
        insert.setString(2, visit.kind().name());
        insert.setString(3, visit.status().name());
        insert.setString(4, visit.community());
        insert.setObject(5, visit.household(), Types.OTHER);
        insert.setString(6, visit.cadre());
        insert.setArray(
                7, connection.createArrayOf("varchar", visit.withCadres().toArray()));
        insert.setObject(8, time(visit.startedAt()));
        insert.setObject(9, visit.minutes(), Types.INTEGER);
        insert.setBytes(10, visit.notes());
        insert.setBytes(11, visit.findings());
        var place = visit.place();
        insert.setObject(12, place == null ? null : place.latitude(), Types.NUMERIC);
        insert.setObject(13, place == null ? null : place.longitude(), Types.NUMERIC);
        insert.setBytes(14, visit.contentHash());
        var slip = visit.slip();
        insert.setString(15, slip == null ? null : slip.slipNumber());
        insert.setBytes(16, slip == null ? null : slip.slipHash());
        insert.setBytes(17, slip == null ? null : slip.acknowledgementHash());
        insert.setString(18, visit.recordedBy());
        insert.setObject(19, time(visit.recordedAt()));
    }

    private static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
