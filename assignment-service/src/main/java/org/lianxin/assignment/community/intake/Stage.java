package org.lianxin.assignment.community.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.lianxin.assignment.community.CommunityEvent;
import org.lianxin.assignment.community.CommunityEvent.CommunityChanged;
import org.lianxin.assignment.community.CommunityKind;

/** The rows of one file beside the register, in a table that ends with the transaction: judged and taken over by sets. */
@ApplicationScoped
class Stage {

    private static final String OPEN = """
            create temporary table community_stage (
                line int primary key, code text collate "C" not null, name text not null, kind text not null, street text not null,
                district text not null, city text not null, province text not null, region text not null, verdict text
            ) on commit drop""";

    private static final String ADD = """
            insert into community_stage
            select * from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])""";

    /** Two files at once would each see the other's rows as missing; the second waits for the first. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('community intake'))";

    private static final String JUDGE = """
            update community_stage s
            set verdict = case
                when j.nth > 1 then 'REFUSED'
                when j.known is null then 'CREATED'
                when j.same then 'UNCHANGED'
                else 'CHANGED' end
            from (select s.line, row_number() over (partition by s.code order by s.line) as nth, c.code as known,
                         (s.name, s.kind, s.street, s.district, s.city, s.province, s.region)
                           = (c.name, c.kind, c.street, c.district, c.city, c.province, c.region) as same
                  from community_stage s left join community c on c.code = s.code) j
            where j.line = s.line""";

    private static final String TAKE_OVER = """
            insert into community as c (code, name, kind, street, district, city, province, region, version, changed_at)
            select code, name, kind, street, district, city, province, region, 0, ?
            from community_stage where verdict in ('CREATED', 'CHANGED') order by code
            on conflict on constraint community_pk do update
            set name = excluded.name, kind = excluded.kind, street = excluded.street, district = excluded.district,
                city = excluded.city, province = excluded.province, region = excluded.region,
                version = c.version + 1, changed_at = excluded.changed_at""";

    private static final String COUNT = "select verdict, count(*) from community_stage group by verdict";

    private static final String NEWS = """
            select line, code, kind, name, region from community_stage
            where verdict in ('CREATED', 'CHANGED') and line > ? order by line limit ?""";

    private static final String VERDICTS =
            "select line, code, verdict from community_stage where verdict = 'REFUSED' or ? order by line limit ?";

    private final EntityManager entities;

    Stage(EntityManager entities) {
        this.entities = entities;
    }

    void open() {
        run(OPEN);
    }

    void add(List<CommunityRow> rows) {
        inConnection(connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                insert.setArray(1, connection.createArrayOf("int", column(rows, CommunityRow::line)));
                insert.setArray(2, texts(connection, rows, CommunityRow::code));
                insert.setArray(3, texts(connection, rows, CommunityRow::name));
                insert.setArray(4, texts(connection, rows, row -> row.kind().name()));
                insert.setArray(5, texts(connection, rows, CommunityRow::street));
                insert.setArray(6, texts(connection, rows, CommunityRow::district));
                insert.setArray(7, texts(connection, rows, CommunityRow::city));
                insert.setArray(8, texts(connection, rows, CommunityRow::province));
                insert.setArray(9, texts(connection, rows, CommunityRow::region));
                return insert.executeUpdate();
            }
        });
    }

    Map<Verdict, Integer> judge() {
        run(ONE_AT_A_TIME);
        run(JUDGE);
        return inConnection(connection -> {
            var counts = new EnumMap<Verdict, Integer>(Verdict.class);
            try (var select = connection.prepareStatement(COUNT);
                    var rows = select.executeQuery()) {
                while (rows.next()) {
                    counts.put(Verdict.valueOf(rows.getString(1)), rows.getInt(2));
                }
            }
            return counts;
        });
    }

    void takeOver(Instant at) {
        inConnection(connection -> {
            try (var upsert = connection.prepareStatement(TAKE_OVER)) {
                upsert.setTimestamp(1, Timestamp.from(at));
                return upsert.executeUpdate();
            }
        });
    }

    /** One event, and the line it comes from so that the next chunk starts after it. */
    record News(int line, CommunityEvent event) {}

    List<News> news(int afterLine, int most, Instant at) {
        return inConnection(connection -> {
            var news = new ArrayList<News>();
            try (var select = connection.prepareStatement(NEWS)) {
                select.setInt(1, afterLine);
                select.setInt(2, most);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        var kind = CommunityKind.valueOf(rows.getString("kind"));
                        news.add(new News(
                                rows.getInt("line"),
                                new CommunityChanged(
                                        rows.getString("code"),
                                        kind,
                                        rows.getString("name"),
                                        rows.getString("region"),
                                        at)));
                    }
                }
            }
            return news;
        });
    }

    List<RowVerdict> verdicts(boolean all, int most, RowError twice) {
        return inConnection(connection -> {
            var verdicts = new ArrayList<RowVerdict>();
            try (var select = connection.prepareStatement(VERDICTS)) {
                select.setBoolean(1, all);
                select.setInt(2, most);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        var verdict = Verdict.valueOf(rows.getString("verdict"));
                        verdicts.add(new RowVerdict(
                                rows.getInt("line"),
                                rows.getString("code"),
                                verdict,
                                verdict == Verdict.REFUSED ? List.of(twice) : List.of()));
                    }
                }
            }
            return verdicts;
        });
    }

    private void run(String sql) {
        inConnection(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private <T> T inConnection(ReturningWork<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work);
    }

    private static java.sql.Array texts(
            Connection connection, List<CommunityRow> rows, Function<CommunityRow, String> of) throws SQLException {
        return connection.createArrayOf("text", column(rows, of));
    }

    private static Object[] column(List<CommunityRow> rows, Function<CommunityRow, ?> of) {
        return rows.stream().map(of).toArray();
    }
}
