package org.lianxin.visit.silence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

/** A page of the silence list over many households: {@code -Dsilence.rows=1000000} for as many as a large city has. */
@QuarkusTest
class SilencePlanTest extends ServiceTest {
    private static final Logger LOG = Logger.getLogger(SilencePlanTest.class);
    private static final int ROWS = Integer.getInteger("silence.rows", 20_000);
    private static final int PER_COMMUNITY = 50;
    private static final String LIST = "/api/v1/silent-households?limit=50";

    @Inject
    DataSource database;

    @BeforeEach
    void manyHouseholds() {
        clock.setDay("2026-06-01");
        run("""
                insert into community_copy (community, kind, region, sequence)
                select '6' || lpad(c::text, 11, '0'), 'RESIDENTIAL', '6' || lpad(c::text, 11, '0'), 1
                from generate_series(0, %d) c""".formatted(ROWS / PER_COMMUNITY));
        run("""
                insert into household (id, community, risk, risk_decided_by, risk_decided_at, suggested_risk, suggested_because,
                                       answer_rules, status, registered_at, changed_at, version)
                select ('66000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, '6' || lpad((n / %d)::text, 11, '0'),
                       'KEY', 'test', now(), 'KEY', '{}', '{}', 'ERASED', now(), now(), 0
                from generate_series(1, %d) n""".formatted(PER_COMMUNITY, ROWS));
        run("""
                insert into due_contact (id, household, community, cadre, risk, due_on, status, opened_at, version, groups,
                                         counted_from, first_due_on, snoozes, silent_since, silence_class, missed_in_row)
                select h.id, h.id, h.community, null, r.risk, '2026-07-01', 'OPEN', now(), 0, r.groups, '2026-01-01',
                       '2026-07-01', 0, date '2026-05-31' - (hashtext(h.id::text) & 1023), r.risk || ':' || array_to_string(r.groups, ','), 0
                from household h
                cross join lateral (select (array['HIGH', 'KEY', 'KEY', 'NORMAL', 'NORMAL'])[1 + (hashtext(h.id::text || 'r') & 1023) % 5] as risk,
                                           (array['{}', '{DISABLED}', '{ELDERLY_ALONE}', '{DISABLED,ELDERLY_ALONE}', '{LAID_OFF}',
                                                  '{LOST_ONLY_CHILD}', '{LEFT_BEHIND_CHILD}', '{}'])[1 + (hashtext(h.id::text || 'g') & 7)]::varchar[] as groups) r
                where h.community like '6%'""");
        run("analyze due_contact");
        run("analyze community_copy");
    }

    @AfterEach
    void forgetThem() {
        run("delete from due_contact where community like '6%'");
        run("delete from household where community like '6%'");
        run("delete from community_copy where community like '6%'");
    }

    @Test
    void aPageIsReadWithoutReadingEverybody() {
        for (var region : List.of("60", "600000000", "60000000001")) {
            var first = page(region, LIST);
            var second = page(region, LIST + "&cursor=" + first.next());
            LOG.infof(
                    "silence list of %d households, region %s: first page %d ms, second %d ms, top score %s",
                    ROWS, region, first.took().toMillis(), second.took().toMillis(), first.top());
            assertTrue(first.top() >= second.top(), "goes on where the first page ended");
        }
        var plan = plan("60");
        LOG.info(plan);
        assertTrue(plan.contains("due_contact_silence"), plan);
        assertFalse(plan.contains("Seq Scan on due_contact"), plan);
    }

    private String plan(String region) {
        try (var connection = database.getConnection();
                var explain = connection.prepareStatement("explain (analyze, timing off) " + SilentHouseholds.WIDE)) {
            var classes = List.of(
                    new SilentHouseholds.Weighed("HIGH:", 400),
                    new SilentHouseholds.Weighed("KEY:DISABLED", 280),
                    new SilentHouseholds.Weighed("NORMAL:LAID_OFF", 120));
            var from = new SilentHouseholds.From(today(), SilentHouseholds.BEFORE_THE_FIRST, new UUID(0, 0));
            SilentHouseholds.bind(connection, explain, classes, region, List.of(), from, 51);
            var lines = new StringJoiner("\n");
            try (var rows = explain.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines.toString();
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    private record Read(Duration took, float top, String next) {}

    private Read page(String region, String address) {
        inRegion(Role.SUPERVISOR, region).get(address).then().statusCode(200);
        var began = System.nanoTime();
        var page = inRegion(Role.SUPERVISOR, region)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract();
        var took = Duration.ofNanos(System.nanoTime() - began);
        return new Read(
                took,
                page.<Float>path("items[0].score"),
                java.net.URLEncoder.encode(
                        String.valueOf(page.<String>path("next")), java.nio.charset.StandardCharsets.UTF_8));
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (java.sql.SQLException e) {
                throw new AssertionError(e);
            }
        });
    }
}
