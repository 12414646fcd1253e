package org.lianxin.assignment.assignment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.BadInput;

/** Who was responsible on day D, as it was known on day K: nothing that was ever said is lost. */
@QuarkusTest
class AssignmentHistoryTest extends ServiceTest {

    @Inject
    DataSource database;

    private Place place;
    private String org;
    private String first;
    private String second;

    @BeforeEach
    void aPlace() {
        clock.setDay("2026-01-10");
        place = Place.fresh().with(2);
        org = anOrganisation(place.district());
        first = aCadreOf(org);
        second = aCadreOf(org);
    }

    @Test
    void answersForEachDayAsItWasKnownOnEachDay() {
        var old = put(lead(place.community(1), first, "2026-01-01"));
        clock.setDay("2026-02-10");
        move(old, 0, "end", Map.of("on", "2026-02-20", "reason", "轮岗")).statusCode(200);
        put(lead(place.community(1), second, "2026-02-20"));
        clock.setDay("2026-03-10");
        responsible("2026-02-25", null, "LEAD", second);
        responsible("2026-02-25", "2026-02-10", "LEAD", second);
        responsible("2026-02-25", "2026-02-09", "LEAD", first);
        responsible("2026-02-19", "2026-03-01", "LEAD", first);
        responsible("2025-12-31", "2026-03-01", "VACANT", null);
        responsible("2026-02-25", "2026-01-09", "VACANT", null);
        // Known at noon, not a second before.
        responsible("2026-01-01", "2026-01-10T11:59:59%2B08:00", "VACANT", null);
        responsible("2026-01-01", "2026-01-10T12:00:00+08:00", "LEAD", first);
        supervisor(place.district())
                .get("/api/v1/communities/" + place.community(1) + "/assignments?on=2026-02-25&knownAt=2026-02-09")
                .then()
                .statusCode(200)
                .body("items.cadre", equalTo(List.of(first)), "items.validTo", hasItem(nullValue()));
        supervisor(place.district())
                .get("/api/v1/assignments?knownAt=2026-01-20&status=ACTIVE&role=LEAD")
                .then()
                .body("items.cadre", equalTo(List.of(first)));
    }

    @Test
    void aCorrectionChangesThePastAndKeepsWhatWasSaid() {
        var id = put(lead(place.community(1), first, "2026-01-05"));
        clock.advance(Duration.ofDays(1));
        move(id, 0, "correction", Map.of("validFrom", "2025-12-15", "reason", "任命文件所载日期"))
                .statusCode(200)
                .body("validFrom", equalTo("2025-12-15"), "status", equalTo("ACTIVE"));
        responsible("2025-12-20", null, "LEAD", first);
        responsible("2025-12-20", "2026-01-10", "VACANT", null);
        supervisor(place.district())
                .get("/api/v1/assignments/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.change", equalTo(List.of("MADE", "CORRECTED")),
                        "items[1].reason", equalTo("任命文件所载日期"),
                        "items[0].assignment.validFrom", equalTo("2026-01-05"),
                        "items[0].knownTo", equalTo("2026-01-11T04:00:00Z"),
                        "items[1].knownTo", nullValue());
        supervisor("110101")
                .get("/api/v1/assignments/" + id + "/history")
                .then()
                .statusCode(404);
        move(id, 1, "correction", Map.of("validTo", "2026-01-08", "reason", "未到任"))
                .statusCode(409);
        move(id, 1, "correction", Map.of("validFrom", "2026-01-12", "reason", "推迟"))
                .statusCode(400);
        BadInput.refusesEachField(
                () -> supervisor(place.district()).header("If-Match", "\"1\""),
                "POST",
                "/api/v1/assignments/" + id + "/correction",
                Map.of("validFrom", "2025-12-01", "validTo", "2026-01-01", "reason", "更正"),
                Set.of("reason"));
    }

    @Test
    void twoLeadsOfOneDayAreRefusedInThePastToo() {
        var before = new HashMap<>(lead(place.community(1), first, "2025-06-01"));
        before.put("validTo", "2025-12-01");
        wish(before).statusCode(400).body("errors.field", hasItem("validTo"));
        before.put("lateReason", "补登");
        wish(before).statusCode(201).body("status", equalTo("ENDED"));
        var id = put(lead(place.community(1), second, "2026-01-05"));
        move(id, 0, "correction", Map.of("validFrom", "2025-11-01", "reason", "更正"))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:assignment-one-lead"));
        responsible("2025-11-15", null, "LEAD", first);
    }

    @Test
    void aPlannedStartIsMovedAndWithdrawn() {
        var id = put(lead(place.community(1), first, "2026-02-01"));
        move(id, 0, "start", Map.of("on", "2026-01-09", "reason", "提前")).statusCode(400);
        move(id, 0, "start", Map.of("on", "2026-02-15", "reason", "推迟")).statusCode(200);
        wish(id, lead(place.community(1), first, "2026-02-01")).statusCode(200);
        move(id, 0, "withdrawal", Map.of("reason", "取消")).statusCode(412);
        move(id, 1, "withdrawal", Map.of("reason", "取消")).statusCode(200).body("status", equalTo("ENDED"));
        move(id, 2, "withdrawal", Map.of("reason", "取消")).statusCode(409);
        responsible("2026-02-20", null, "VACANT", null);
        supervisor("110101")
                .header("If-Match", "*")
                .body(Map.of("reason", "取消"))
                .post("/api/v1/assignments/" + id + "/withdrawal")
                .then()
                .statusCode(404);
    }

    @Test
    void theDatabaseRefusesToRewriteTheHistory() {
        var id = put(lead(place.community(1), first, "2026-01-05"));
        for (var sql : List.of(
                "update assignment_history set valid_from = '2020-01-01' where assignment = '%s'",
                "update assignment_history set known_to = known_from, status = 'ENDED' where assignment = '%s'",
                "delete from assignment_history where assignment = '%s'")) {
            assertTrue(assertThrows(SQLException.class, () -> execute(sql.formatted(id)))
                    .getMessage()
                    .contains("append-only"));
        }
        assertTrue(assertThrows(SQLException.class, () -> execute("truncate assignment_history"))
                .getMessage()
                .contains("permission denied"));
    }

    @Test
    void knowledgeNeverRunsBackwardsWhateverTheClocksSay() {
        var id = put(lead(place.community(1), first, "2026-01-05"));
        clock.advance(Duration.ofMinutes(-5));
        move(id, 0, "end", Map.of("on", "2026-01-10", "reason", "轮岗")).statusCode(200);
        wish(lead(place.community(1), second, "2026-01-10")).statusCode(201);
    }

    @Test
    void refusesMomentsThatAreNone() {
        for (var bad : List.of("2026-01-11", "2026-01-10T12:00:01%2B08:00", "2026-02-30", "now", "2026-01-10T25:00Z")) {
            supervisor(place.district())
                    .get("/api/v1/communities/" + place.community(1) + "/responsible?knownAt=" + bad)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("knownAt"));
        }
        supervisor("110101")
                .get("/api/v1/communities/" + place.community(1) + "/responsible")
                .then()
                .statusCode(404);
    }

    @Test
    void anotherMethodIsNotAllowedRatherThanNotThere() {
        for (var path : List.of("assignments", "responsible")) {
            supervisor(place.district())
                    .delete("/api/v1/communities/" + place.community(1) + "/" + path)
                    .then()
                    .statusCode(405);
        }
        supervisor(place.district())
                .delete("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(405);
        supervisor(place.district())
                .get("/api/v1/assignments/" + UUID.randomUUID() + "/end")
                .then()
                .statusCode(405);
    }

    private void responsible(String on, String knownAt, String as, String cadre) {
        supervisor(place.district())
                .urlEncodingEnabled(false)
                .get("/api/v1/communities/" + place.community(1) + "/responsible?on=" + on
                        + (knownAt == null ? "" : "&knownAt=" + knownAt))
                .then()
                .statusCode(200)
                .body("as", equalTo(as), "cadre", equalTo(cadre), "on", equalTo(on));
    }

    private UUID put(Map<String, Object> wish) {
        var id = UUID.randomUUID();
        wish(id, wish).statusCode(201);
        return id;
    }

    private ValidatableResponse wish(Map<String, Object> wish) {
        return wish(UUID.randomUUID(), wish);
    }

    private ValidatableResponse wish(UUID id, Map<String, Object> wish) {
        return supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + id)
                .then();
    }

    private ValidatableResponse move(UUID id, long version, String verb, Map<String, Object> body) {
        return supervisor(place.district())
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/assignments/" + id + "/" + verb)
                .then();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
