package org.lianxin.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

/** A period is opened with an id of the client's choice, changed only while open, and moves one step at a time. */
@QuarkusTest
class PeriodTest extends EvaluationTest {
    private static final List<String> STEPS =
            List.of("freezing", "computation", "notification", "objection-phase", "review", "publication", "archiving");

    private ValidatableResponse put(RequestSpecification caller, UUID id, Map<String, Object> plan) {
        return caller.contentType(ContentType.JSON)
                .body(plan)
                .put("/api/v1/periods/" + id)
                .then();
    }

    @Test
    void isCreatedOnceAndTheSamePlanAgainChangesNothing() {
        var id = UUID.randomUUID();
        put(assessor(), id, plan())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("OPEN"))
                .body("scheme", equalTo(DEFAULT_SCHEME))
                .body("factHash", nullValue());
        var finer = plan();
        finer.put("from", FROM.plusNanos(7).toString());
        put(assessor(), id, finer).statusCode(200).header("ETag", "\"0\"");
        put(assessor(), id, plan()).statusCode(200).header("ETag", "\"0\"");
        assertEquals(List.of("period.moved.v1"), published.typesOf(id));
        var opened = published.of(id).getFirst();
        assertEquals("OPEN", opened.get("to").asText());
        assertTrue(opened.path("from").isNull() || opened.path("from").isMissingNode());
    }

    @Test
    void takesTheSchemeInForceWhenNoneIsNamed() {
        var plan = plan();
        plan.remove("scheme");
        put(assessor(), UUID.randomUUID(), plan).statusCode(201);
    }

    @Test
    void isChangedOnlyAgainstTheVersionThatWasSeen() {
        var id = openPeriod();
        var other = plan();
        other.put("name", "第一学期");
        put(assessor(), id, other).statusCode(428);
        put(assessor().header("If-Match", "\"7\""), id, other).statusCode(412);
        put(assessor().header("If-Match", "\"0\""), id, other)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("第一学期"));
        put(assessor().header("If-Match", "\"0\""), id, plan()).statusCode(412);
    }

    @Test
    void isNotChangedOnceFrozen() {
        var id = openPeriod();
        var etag = "\"" + move(id, "freezing").get("version") + "\"";
        var other = plan();
        other.put("name", "改名");
        put(assessor().header("If-Match", etag), id, other)
                .statusCode(409)
                .body("type", problem("period-not-open"))
                .body("detail", containsString("FROZEN"));
    }

    @Test
    void isNotFrozenBeforeItIsOver() {
        var id = openPeriod();
        clock.set(UNTIL.minusNanos(1000));
        assessor()
                .post("/api/v1/periods/%s/freezing".formatted(id))
                .then()
                .statusCode(409)
                .body("type", problem("period-not-over"));
        clock.set(UNTIL);
        move(id, "freezing");
    }

    @Test
    void refusesEveryStepButTheNextAndNamesTheCurrentStatus() {
        var id = openPeriod();
        var statuses = List.of("FROZEN", "COMPUTED", "NOTIFIED", "OBJECTION", "REVIEWED", "PUBLISHED", "ARCHIVED");
        for (int next = 0; next <= STEPS.size(); next++) {
            var status = next == 0 ? "OPEN" : statuses.get(next - 1);
            for (int step = 0; step < STEPS.size(); step++) {
                // Computing again is no move: see ScoreTest.
                if (step != next && !(status.equals("COMPUTED") && step == 1)) {
                    assessor()
                            .post("/api/v1/periods/%s/%s".formatted(id, STEPS.get(step)))
                            .then()
                            .statusCode(409)
                            .contentType("application/problem+json")
                            .body("type", problem("period-move-refused"))
                            .body("detail", containsString(status));
                }
            }
            if (next < STEPS.size()) {
                clock.setDay(next < 4 ? "2026-07-02" : "2026-08-01");
                assertEquals(statuses.get(next), move(id, STEPS.get(next)).get("status"));
            }
        }
        var told =
                published.of(id).stream().map(moved -> moved.get("to").asText()).toList();
        assertEquals("OPEN", told.getFirst());
        assertEquals(statuses, told.subList(1, told.size()));
    }

    @Test
    void isUnknownOutsideTheCallersRegion() {
        var id = openPeriod();
        var stranger = Tokens.of(Role.ASSESSOR).region("999999");
        as(stranger).get("/api/v1/periods/" + id).then().statusCode(404);
        STEPS.forEach(step -> as(stranger)
                .post("/api/v1/periods/%s/%s".formatted(id, step))
                .then()
                .statusCode(404));
        put(as(stranger), id, plan()).statusCode(403).body("type", problem("out-of-region"));
        var theirs = plan();
        theirs.put("region", "999999");
        put(as(stranger), id, theirs).statusCode(404);
        // A part of the district may look at the period around it, but not move it.
        var street = Tokens.of(Role.ASSESSOR).region(region + "001");
        as(street).get("/api/v1/periods/" + id).then().statusCode(200);
        as(street).post("/api/v1/periods/%s/freezing".formatted(id)).then().statusCode(404);
        // The province around it may do both.
        var province = Tokens.of(Role.ASSESSOR).region(region.substring(0, 2));
        as(province).post("/api/v1/periods/%s/freezing".formatted(id)).then().statusCode(200);
    }

    @Test
    void listsPagesFromNewestToOldestWithinTheRegion() {
        var ids = new ArrayList<String>();
        for (int month = 1; month <= 5; month++) {
            var plan = plan();
            plan.put("from", "2025-0%d-01T00:00:00+08:00".formatted(month));
            var id = UUID.randomUUID();
            put(assessor(), id, plan).statusCode(201);
            ids.addFirst(id.toString());
        }
        var first =
                assessor().get("/api/v1/periods?limit=3").then().statusCode(200).extract();
        assertEquals(ids.subList(0, 3), first.path("items.id"));
        assertTrue(first.header("Link").endsWith("rel=\"next\""));
        assessor()
                .get("/api/v1/periods?limit=3&cursor=" + first.path("next"))
                .then()
                .body("items.id", equalTo(ids.subList(3, 5)))
                .header("Link", nullValue());
        supervisor(region + "001").get("/api/v1/periods").then().body("items.id", equalTo(ids));
        as(Tokens.of(Role.ASSESSOR).region("999999"))
                .get("/api/v1/periods")
                .then()
                .body("items.id", equalTo(List.of()));
        cadreCalls(cadre(1)).get("/api/v1/periods").then().statusCode(200);
    }

    @Test
    void refusesEachFieldThatMakesNoSense() {
        BadInput.refusesEachField(
                () -> assessor(),
                "PUT",
                "/api/v1/periods/" + UUID.randomUUID(),
                plan(),
                Set.of("name", "region", "from", "until"));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 1999-12-31T00:00:00Z, from",
        "from, +1000000-01-01T00:00:00Z, from",
        "from, -1000000-01-01T00:00:00Z, from",
        "from, yesterday, from",
        "from, 2026-06-30T16:00:00Z, until",
        "until, 2025-01-01T00:00:00Z, until",
        "until, 2100-01-02T00:00:00Z, until",
        "until, 2040-01-01T00:00:00Z, until",
        "region, 3, region",
        "region, 33010a, region",
        "name, ' ', name",
        "scheme, 0199a0c0-0000-7000-8000-00000000dead, scheme",
        "scheme, default, scheme"
    })
    void refusesAValueOutOfRangeByName(String field, String value, String named) {
        var id = UUID.randomUUID();
        var plan = plan();
        plan.put(field, value);
        put(assessor(), id, plan).statusCode(400).body("errors.field", hasItem(named));
        assertEquals(0, count("select count(*) from period where id = '" + id + "'"));
    }

    @Test
    void answersInChineseWhenAsked() {
        var plan = plan();
        plan.put("until", FROM.toString());
        put(assessor().header("Accept-Language", "zh-CN"), UUID.randomUUID(), plan)
                .statusCode(400)
                .body("errors.message", contains("必须晚于 from"));
    }
}
