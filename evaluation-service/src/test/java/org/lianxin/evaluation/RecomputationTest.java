package org.lianxin.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** An upheld objection corrects facts by facts; the scores are computed again and both versions are kept. */
@QuarkusTest
class RecomputationTest extends EvaluationTest {
    private final List<Told> answers = new ArrayList<>();
    private UUID period;
    private String objection;
    private Told rated;

    @BeforeEach
    void anObjectionToSixLateAnswers() {
        answers.clear();
        ratings(cadre(1), community, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        ratings(cadre(2), community, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        rated = Told.rating(UUID.randomUUID(), 5, cadre(2), community, WITHIN).to(deliver);
        for (int i = 0; i < 6; i++) {
            answers.add(Told.answer(UUID.randomUUID(), false, cadre(1), community, WITHIN)
                    .to(deliver));
        }
        period = computedPeriod();
        move(period, "notification");
        objection = objectionOf(cadre(1));
    }

    /** Where it is answered. */
    private String objectionOf(String cadre) {
        String id = cadreCalls(cadre)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "两件事项在我任职之前就已超期。"))
                .post("/api/v1/periods/%s/scorecards/%s/objections".formatted(period, cadre))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/api/v1/periods/%s/objections/%s/answer".formatted(period, id);
    }

    private static Map<String, Object> correction(Told told, Integer value) {
        var correction = new HashMap<String, Object>();
        correction.put("fact", told.id().toString());
        correction.put("value", value);
        return correction;
    }

    private ValidatableResponse answer(RequestSpecification by, Object... corrections) {
        return by.contentType(ContentType.JSON)
                .body(Map.of("text", "经核实成立。", "corrections", List.of(corrections)))
                .post(objection)
                .then();
    }

    @Test
    void anUpheldObjectionChangesTheScoreAndKeepsTheOneBefore() {
        var before = card(period, cadre(1));
        var other = card(period, cadre(2));
        var oldHash = assessor().get("/api/v1/periods/" + period).path("factHash");
        assertEquals("0.00", before.getString("indicators[1].value"));
        answer(reviewer(), correction(answers.get(0), 1), correction(answers.get(1), null))
                .statusCode(200)
                .body("outcome", equalTo("UPHELD"));
        // Until it is computed again the card and the facts behind it are what the cadre was told.
        assertEquals(before.getString("score"), card(period, cadre(1)).getString("score"));
        facts(cadre(1)).body("items", hasSize(6));
        move(period, "objection-phase");
        clock.set(java.time.Instant.parse("2026-07-16T16:00:00Z"));
        assessor()
                .post("/api/v1/periods/%s/review".formatted(period))
                .then()
                .statusCode(409)
                .body("type", problem("corrections-not-computed"));

        assertEquals(2, move(period, "recomputation").getInt("revision"));

        var after = card(period, cadre(1));
        // Five answers are left, one of them in time.
        assertEquals("20.00", after.getString("indicators[1].value"));
        facts(cadre(1))
                .body("items", hasSize(5))
                .body("items.eventId", not(contains(answers.getFirst().id().toString())));
        assertEquals(other.getString("score"), card(period, cadre(2)).getString("score"));
        assertNotEquals(oldHash, assessor().get("/api/v1/periods/" + period).path("factHash"));
        cadreCalls(cadre(1))
                .get("/api/v1/periods/%s/scorecards/%s/versions".formatted(period, cadre(1)))
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].revision", equalTo(1))
                .body("[0].factHash", equalTo(oldHash))
                .body("[0].body.indicators[1].value", equalTo(0.0f))
                .body("[0].score.toString()", equalTo(new java.math.BigDecimal(before.getString("score")).toString()));
        cadreCalls(cadre(2))
                .get("/api/v1/periods/%s/scorecards/%s/versions".formatted(period, cadre(1)))
                .then()
                .statusCode(404);
        // The wrong facts are still there, only taken out.
        assertEquals(
                0,
                count("select value from fact where event_id = '"
                        + answers.getFirst().id() + "'"));
        assessor()
                .post("/api/v1/periods/%s/recomputation".formatted(period))
                .then()
                .statusCode(409)
                .body("type", problem("nothing-to-recompute"));
        move(period, "review");
    }

    private ValidatableResponse facts(String cadre) {
        return assessor()
                .get("/api/v1/periods/%s/scorecards/%s/indicators/timely-answers/facts".formatted(period, cadre))
                .then()
                .statusCode(200);
    }

    @Test
    void factsOfItsOwnAreWrittenAgainWhereTheyWereLost() {
        answer(reviewer(), correction(answers.get(0), 1), correction(answers.get(1), null))
                .statusCode(200);
        move(period, "recomputation");
        var before = digest(period);
        var hash = assessor().get("/api/v1/periods/" + period).<String>path("factHash");
        sql("delete from fact where producer = '/lianxin/evaluation-service'");
        assessor().post("/api/v1/reconciliations/own-facts").then().statusCode(403);
        int restored = as(Tokens.of(Role.ADMINISTRATOR))
                .post("/api/v1/reconciliations/own-facts")
                .then()
                .statusCode(200)
                .extract()
                .path("facts");
        assertTrue(restored >= 3);
        as(Tokens.of(Role.ADMINISTRATOR))
                .post("/api/v1/reconciliations/own-facts")
                .then()
                .body("facts", equalTo(0));
        // The seal holds: a further correction is computed from the very same facts and one more.
        assertEquals(before, digest(period));
        String other = objectionOf(cadre(2));
        reviewer()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "经核实成立。", "corrections", List.of(correction(rated, 1))))
                .post(other)
                .then()
                .statusCode(200);
        assertEquals(3, move(period, "recomputation").getInt("revision"));
        assertNotEquals(hash, assessor().get("/api/v1/periods/" + period).<String>path("factHash"));
        // The fact behind the correction leads to the objection it came from.
        String record = assessor()
                .get("/api/v1/facts?kind=FACT_REMOVED")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].links.record");
        inspector().get(record).then().statusCode(200).body("outcome", equalTo("UPHELD"));
        as(Tokens.of(Role.ASSESSOR).region("999999")).get(record).then().statusCode(404);
    }

    @Test
    void isReviewedBySomebodyElse() {
        answer(assessor()).statusCode(403).body("type", problem("review-by-someone-else"));
        tell(Told.assignment(UUID.randomUUID(), community, cadre(1), "2026-01-01", null, "ACTIVE", 1));
        var person = "reviewer-" + region;
        inspector()
                .contentType(ContentType.JSON)
                .body(Map.of("cadre", cadre(1), "person", person, "kind", "DISPUTE", "reason", "x"))
                .post("/api/v1/conflicts-of-interest")
                .then()
                .statusCode(201);
        answer(as(Tokens.of(Role.ASSESSOR).region(region).subject(person)))
                .statusCode(403)
                .body("type", problem("conflict-of-interest"));
        answer(cadreCalls(cadre(2))).statusCode(403);
        answer(as(Tokens.of(Role.INSPECTOR).region("999999"))).statusCode(404);
        answer(as(Tokens.of(Role.INSPECTOR).region(region).subject("inspector-7")))
                .statusCode(200)
                .body("outcome", equalTo("REJECTED"));
    }

    @Test
    void correctsOnlyFrozenFactsOfWhoObjectsAndOnTheirScale() {
        var others = Told.answer(UUID.randomUUID(), false, cadre(2), community, WITHIN)
                .to(deliver);
        answer(reviewer(), correction(others, 1))
                .statusCode(400)
                .body("errors[0].field", equalTo("corrections[0].fact"));
        answer(reviewer(), correction(answers.get(0), 1), correction(answers.get(1), 5))
                .statusCode(400)
                .body("errors[0].field", equalTo("corrections[1].value"));
        answer(reviewer(), correction(answers.get(0), 1), correction(answers.get(0), 1))
                .statusCode(409)
                .body("type", problem("fact-already-removed"));
        // Nothing of a refused answer stays.
        assertEquals(
                0,
                count("select count(*) from fact where kind = 'FACT_REMOVED' and subject_id = '%s'"
                        .formatted(answers.get(0).id())));
        answer(reviewer(), correction(answers.get(0), 1)).statusCode(200);
        supervisor(region)
                .post("/api/v1/periods/%s/recomputation".formatted(period))
                .then()
                .statusCode(403);
        as(Tokens.of(Role.ASSESSOR).region("999999"))
                .post("/api/v1/periods/%s/recomputation".formatted(period))
                .then()
                .statusCode(404);
    }
}
