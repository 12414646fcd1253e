package org.lianxin.e2e.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.lianxin.e2e.load.Work;

/** The statements of VisitLedger and Outbox, word for word, in one transaction: what recording a visit costs the database. */
final class RecordingBySql implements Work {
    private static final String CIRCUMSTANCES = """
            select exists (select from responsibility r
                           where r.cadre = ? and r.community = s.community and r.works_from <= ? and r.works_until > ?),
                   h.community, v.content_hash, v.cadre, v.status
            from unnest(?::uuid[], ?::uuid[], ?::text[]) with ordinality as s (id, household, community, place)
            left join household h on h.id = s.household
            left join visit v on v.id = s.id
            order by s.place
            """;
    private static final String VISIT = """
            insert into visit (id, kind, status, community, household, cadre, with_cadres, started_at, minutes, notes, findings,
                               latitude, longitude, content_hash, slip_number, slip_hash, acknowledgement_hash,
                               recorded_by, recorded_at, version)
            select ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?::integer, ?, ?, ?::numeric, ?::numeric, ?, ?, ?, ?, ?, ?, 0
            on conflict do nothing
            """;
    private static final String OUTBOX = """
            with event as (
              insert into outbox (id, topic, aggregatetype, aggregateid, type, sequence, payload, occurred_at, traceparent)
              select ?, ?, ?, ?, ?,
                     coalesce((select max(o.sequence) from outbox o where o.topic = ? and o.aggregateid = ?), 0) + 1,
                     ?::jsonb, ?, ?
              returning position)
            insert into outbox_pending (position) select position from event""";
    private static final String TOPIC = "lianxin.visit";
    private static final int HASH_BYTES = 32;
    private static final int SLIP_NUMBER = 10;
    private static final int SEAL = 33;

    private final Connection connection;
    private final PreparedStatement circumstances;
    private final PreparedStatement visit;
    private final PreparedStatement outbox;
    private final Place place;

    RecordingBySql(Connection connection, Place place) throws SQLException {
        this.connection = connection;
        this.circumstances = connection.prepareStatement(CIRCUMSTANCES);
        this.visit = connection.prepareStatement(VISIT);
        this.outbox = connection.prepareStatement(OUTBOX);
        this.place = place;
    }

    @Override
    public void once() throws SQLException {
        var id = Ids.next();
        var now = ChineseTime.CLOCK.instant();
        check(id);
        insert(id, now);
        publish(id, now);
        connection.commit();
    }

    private void check(UUID id) throws SQLException {
        var today = LocalDate.now(ChineseTime.CLOCK);
        circumstances.setString(1, place.cadre());
        circumstances.setObject(2, today);
        circumstances.setObject(3, today);
        circumstances.setArray(4, connection.createArrayOf("uuid", new Object[] {id}));
        circumstances.setArray(5, connection.createArrayOf("uuid", new Object[] {place.household()}));
        circumstances.setArray(6, connection.createArrayOf("text", new Object[] {place.community()}));
        try (var row = circumstances.executeQuery()) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new SQLException("the cadre of the measurement does not answer for " + place.community());
            }
        }
    }

    private void insert(UUID id, Instant now) throws SQLException {
        visit.setObject(1, id);
        visit.setString(2, "HOME");
        visit.setString(3, "RECORDED");
        visit.setString(4, place.community());
        visit.setObject(5, place.household(), Types.OTHER);
        visit.setString(6, place.cadre());
        visit.setArray(7, connection.createArrayOf("varchar", new Object[0]));
        visit.setObject(8, VisitText.startedAt().atOffset(ZoneOffset.UTC));
        visit.setObject(9, VisitText.MINUTES, Types.INTEGER);
        visit.setBytes(10, sealed(VisitText.NOTES));
        visit.setBytes(11, sealed(VisitText.FINDINGS));
        visit.setNull(12, Types.NUMERIC);
        visit.setNull(13, Types.NUMERIC);
        visit.setBytes(14, hash());
        visit.setString(15, HexFormat.of().formatHex(hash()).substring(0, SLIP_NUMBER));
        visit.setBytes(16, hash());
        visit.setBytes(17, hash());
        visit.setString(18, place.cadre());
        visit.setObject(19, now.atOffset(ZoneOffset.UTC));
        visit.addBatch();
        if (visit.executeBatch()[0] != 1) {
            throw new SQLException("the visit was not written");
        }
    }

    private void publish(UUID id, Instant now) throws SQLException {
        outbox.setObject(1, Ids.next());
        outbox.setString(2, TOPIC);
        outbox.setString(3, "visit");
        outbox.setString(4, id.toString());
        outbox.setString(5, "visit.recorded.v1");
        outbox.setString(6, TOPIC);
        outbox.setString(7, id.toString());
        outbox.setString(
                8, """
                {"visit":"%s","kind":"HOME","community":"%s","household":"%s","cadre":"%s","startedAt":"%s","occurredAt":"%s"}""".formatted(id, place.community(), place.household(), place.cadre(), VisitText.startedAt(), now));
        outbox.setObject(9, now.atOffset(ZoneOffset.UTC));
        outbox.setObject(10, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", Types.VARCHAR);
        outbox.addBatch();
        outbox.executeBatch();
    }

    /** As long as sealed text is; sealing itself is the service's work, not the database's. */
    private static byte[] sealed(String text) {
        return Arrays.copyOf(
                text.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8).length + SEAL);
    }

    private static byte[] hash() {
        var hash = new byte[HASH_BYTES];
        ThreadLocalRandom.current().nextBytes(hash);
        return hash;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
