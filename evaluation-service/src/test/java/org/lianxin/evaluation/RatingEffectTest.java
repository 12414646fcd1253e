package org.lianxin.evaluation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** A resident sees whether their rating counted and what it did, and nothing of anybody else. */
@QuarkusTest
class RatingEffectTest extends EvaluationTest {

    private static RequestSpecification resident() {
        return as(Tokens.of(Role.RESIDENT).subject("resident-1"));
    }

    private static String effect(Told rating) {
        return "/api/v1/ratings/%s/effect".formatted(rating.key());
    }

    private void publish(UUID period) {
        move(period, "notification");
        move(period, "objection-phase");
        clock.set(Instant.parse("2026-07-16T16:00:00Z"));
        move(period, "review");
        move(period, "publication");
    }

    @Test
    void aRatingWaitsThenCountsAndTellsWhatItDid() {
        var mine =
                Told.rating(UUID.randomUUID(), 2, cadre(1), community, WITHIN).to(deliver);
        ratings(cadre(1), community, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4);
        var period = computedPeriod();
        resident()
                .get(effect(mine))
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"))
                .body("community", nullValue());
        publish(period);
        // 14 ratings and a prior of 10: a rating moves the satisfaction by 100 / 24 points at most.
        resident()
                .get(effect(mine))
                .then()
                .statusCode(200)
                .body("status", equalTo("COUNTED"))
                .body("grade", equalTo(2))
                .body("period", equalTo(period.toString()))
                .body("weight", equalTo(60.0f))
                .body("reach", equalTo(4.17f))
                .body("community.ratings", equalTo(14))
                .body("community.mean", equalTo(4.4f))
                .body("community.grades.find { it.grade == 2 }.hidden", equalTo(true))
                .body("community.grades.find { it.grade == 5 }.ratings", equalTo(7))
                .body(not(containsString("S001")));
    }

    @Test
    void tooFewRatingsShowNothingOfTheCommunity() {
        var mine =
                Told.rating(UUID.randomUUID(), 2, cadre(1), community, WITHIN).to(deliver);
        ratings(cadre(1), community, 5, 5, 5);
        var period = computedPeriod();
        publish(period);
        resident()
                .get(effect(mine))
                .then()
                .statusCode(200)
                .body("status", equalTo("COUNTED"))
                .body("reach", nullValue())
                .body("community.ratings", nullValue())
                .body("community.grades.size()", equalTo(0));
    }

    @Test
    void anExcludedRatingSaysSo() {
        var mine =
                Told.rating(UUID.randomUUID(), 1, cadre(1), community, WITHIN).to(deliver);
        tell(Told.exclusion(mine.subject(), WITHIN));
        resident()
                .get(effect(mine))
                .then()
                .statusCode(200)
                .body("status", equalTo("EXCLUDED"))
                .body("period", nullValue());
    }

    @Test
    void isTheResidentsPage() {
        var mine =
                Told.rating(UUID.randomUUID(), 1, cadre(1), community, WITHIN).to(deliver);
        cadreCalls(cadre(1)).get(effect(mine)).then().statusCode(403);
        assessor().get(effect(mine)).then().statusCode(403);
        resident()
                .get("/api/v1/ratings/%s/effect".formatted(UUID.randomUUID()))
                .then()
                .statusCode(404);
        resident().get("/api/v1/ratings/x/effect").then().statusCode(404);
    }
}
