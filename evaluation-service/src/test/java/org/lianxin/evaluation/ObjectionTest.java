package org.lianxin.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

/** Who is judged may object for ten working days; nothing is published before every objection has its answer. */
@QuarkusTest
class ObjectionTest extends EvaluationTest {
    private static final Map<String, Object> REASON = Map.of("text", "两件事项在我任职之前就已超期。");

    private UUID notifiedPeriod() {
        ratings(cadre(1), community, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4);
        ratings(cadre(2), community, 3);
        var period = computedPeriod();
        move(period, "notification");
        return period;
    }

    private static ValidatableResponse object(RequestSpecification caller, UUID period, String cadre) {
        return caller.contentType(ContentType.JSON)
                .body(REASON)
                .post("/api/v1/periods/%s/scorecards/%s/objections".formatted(period, cadre))
                .then();
    }

    @Test
    void theWayFromNotificationToArchive() {
        var period = notifiedPeriod();
        // Thursday 2 July plus ten working days: until the end of Thursday 16 July.
        assertEquals(
                Instant.parse("2026-07-16T16:00:00Z"),
                Instant.parse(assessor().get("/api/v1/periods/" + period).path("objectionUntil")));
        move(period, "objection-phase");
        String location = object(cadreCalls(cadre(1)), period, cadre(1))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");
        var objection = location.substring(location.indexOf("/api"));
        refused(period, "review", "objection-time-running");
        clock.set(Instant.parse("2026-07-16T16:00:00Z"));
        object(cadreCalls(cadre(2)), period, cadre(2)).statusCode(409).body("type", problem("objection-too-late"));
        refused(period, "review", "objections-unanswered");
        answer(objection).statusCode(200).body("answer", equalTo("维持原评分。"));
        answer(objection).statusCode(409).body("type", problem("objection-answered"));
        move(period, "review");
        move(period, "publication");
        move(period, "archiving");

        var finals = published.ofType("scorecard.published.v1").stream()
                .filter(event -> event.get("period").asText().equals(period.toString()))
                .toList();
        assertEquals(2, finals.size());
        var first = finals.getFirst();
        assertEquals(cadre(1), first.get("cadre").asText());
        assertEquals("COMPETENT", first.get("grade").asText());
        assertEquals(
                card(period, cadre(1)).<java.math.BigDecimal>get("score"),
                first.get("score").decimalValue());
        assertTrue(finals.getLast().path("score").isNull()
                || finals.getLast().path("score").isMissingNode());
        cadreCalls(cadre(1)).get(objection).then().statusCode(200).body("answer", equalTo("维持原评分。"));
    }

    private void refused(UUID period, String step, String code) {
        assessor()
                .post("/api/v1/periods/%s/%s".formatted(period, step))
                .then()
                .statusCode(409)
                .body("type", problem(code));
    }

    private ValidatableResponse answer(String objection) {
        return reviewer()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "维持原评分。"))
                .post(objection + "/answer")
                .then();
    }

    @Test
    void isRaisedOnceAndTheSameKeyGivesTheSameObjection() {
        var period = notifiedPeriod();
        var key = UUID.randomUUID().toString();
        String first = object(cadreCalls(cadre(1)).header("Idempotency-Key", key), period, cadre(1))
                .statusCode(201)
                .extract()
                .path("id");
        object(cadreCalls(cadre(1)).header("Idempotency-Key", key), period, cadre(1))
                .statusCode(201)
                .body("id", equalTo(first));
        object(cadreCalls(cadre(1)), period, cadre(1)).statusCode(409).body("type", problem("objection-once"));
    }

    @Test
    void concernsOnesOwnScorecardOnly() {
        var period = notifiedPeriod();
        object(cadreCalls(cadre(1)), period, cadre(2)).statusCode(404);
        object(cadreCalls(cadre(9)), period, cadre(9)).statusCode(404);
        object(cadreCalls(cadre(1)), UUID.randomUUID(), cadre(1)).statusCode(404);
        String id = object(cadreCalls(cadre(1)), period, cadre(1))
                .statusCode(201)
                .extract()
                .path("id");
        var address = "/api/v1/periods/%s/objections/%s".formatted(period, id);
        cadreCalls(cadre(2)).get(address).then().statusCode(404);
        inspector().get(address).then().statusCode(200);
        as(Tokens.of(Role.ASSESSOR).region("999999")).get(address).then().statusCode(404);
        as(Tokens.of(Role.ASSESSOR).region(region + "001")).get(address).then().statusCode(404);
    }

    @Test
    void isNotHeardBeforeTheNotification() {
        ratings(cadre(1), community, 5);
        object(cadreCalls(cadre(1)), computedPeriod(), cadre(1)).statusCode(404);
    }

    @Test
    void isListedOldestFirstInPages() {
        var period = notifiedPeriod();
        List<String> ids = List.of(
                object(cadreCalls(cadre(2)), period, cadre(2)).extract().path("id"),
                object(cadreCalls(cadre(1)), period, cadre(1)).extract().path("id"));
        var list = "/api/v1/periods/%s/objections?limit=1".formatted(period);
        var page = inspector().get(list).then().statusCode(200).body("items.id", contains(ids.get(0)));
        inspector()
                .get(list + "&cursor=" + page.extract().path("next"))
                .then()
                .body("items.id", contains(ids.get(1)))
                .body("items", hasSize(1));
    }

    @Test
    void refusesEachFieldThatMakesNoSense() {
        var period = notifiedPeriod();
        BadInput.refusesEachField(
                () -> cadreCalls(cadre(1)),
                "POST",
                "/api/v1/periods/%s/scorecards/%s/objections".formatted(period, cadre(1)),
                REASON,
                Set.of("text"));
        String id = object(cadreCalls(cadre(1)), period, cadre(1)).extract().path("id");
        BadInput.refusesEachField(
                this::reviewer,
                "POST",
                "/api/v1/periods/%s/objections/%s/answer".formatted(period, id),
                REASON,
                Set.of("text"));
    }
}
