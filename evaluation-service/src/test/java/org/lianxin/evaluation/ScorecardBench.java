package org.lianxin.evaluation;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How long 50,000 scorecards over 1,000,000 contacts and 1,000,000 ratings take, beside the bare aggregate over the same rows.
 * No test and no limit: {@code mvn -pl evaluation-service test -Dtest=ScorecardBench}, with {@code -Dbench.facts=} for fewer.
 */
@QuarkusTest
class ScorecardBench extends EvaluationTest {
    private static final int FACTS = Integer.getInteger("bench.facts", 1_000_000);

    private static final String FILL = """
            insert into fact (event_id, kind, cadre, community, occurred_at, value, subject_id, record_type, record_id, producer)
            select gen_random_uuid(), k.kind, '12%1$sMB00000003/B' || lpad((i %% (%2$d / 20))::text, 5, '0'),
                   '%1$s00' || (i %% 9 + 1) || '001', timestamptz '2026-01-05' + (i %% 15000000) * interval '1 second',
                   case k.kind when 'RATING' then 1 + (hashint4(i) & 2147483647) %% 5 else (hashint4(i) & 3 > 0)::int end,
                   gen_random_uuid(), 'MATTER', gen_random_uuid(), '/lianxin/bench'
            from generate_series(1, %2$d) i cross join (values ('RATING'), ('DUE_CONTACT_MET')) as k(kind)""";

    private static final String BARE = """
            select count(*) from (
                select cadre, count(*) filter (where kind = 'RATING'), sum(value) filter (where kind = 'RATING'),
                       count(*) filter (where kind <> 'RATING'), sum(value) filter (where kind <> 'RATING')
                from fact where producer = '/lianxin/bench' group by cadre) as cadres""";

    @Inject
    AgroalDataSource facts;

    @Test
    void measures() throws SQLException {
        took("fill", () -> run(FILL.formatted(region, FACTS)));
        took("bare aggregate", () -> run(BARE));
        var period = openPeriod();
        took("freeze", () -> move(period, "freezing"));
        took("compute", () -> move(period, "computation"));
        took("compute again", () -> move(period, "computation"));
        took("bare aggregate", () -> run(BARE));
        System.out.println("scorecards " + count("select count(*) from scorecard where period = '" + period + "'"));
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static void took(String what, Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "%-15s %.2f s%n",
                what,
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
    }

    private void run(String sql) throws SQLException {
        try (var connection = facts.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
