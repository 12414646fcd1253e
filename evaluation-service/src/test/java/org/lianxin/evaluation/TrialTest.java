package org.lianxin.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

/** A scheme is tried on a past period before anybody adopts it: who wins, who loses, and what it asks of people. */
@QuarkusTest
class TrialTest extends EvaluationTest {

    private Proposal formula(String text, Object... examples) {
        return new Proposal("trial-" + region)
                .indicator("satisfaction", "SHRUNKEN_MEAN", "RESIDENTS", 50, true, "RATING")
                .formula("diligence", text, List.of(examples), 50, "MATTER_ANSWERED", "MATTER_OVERDUE");
    }

    private static Map<String, Object> example(int n, Object total, Object value) {
        return Map.of("n", n, "total", total, "value", value);
    }

    private String propose(Proposal scheme) {
        return assessor()
                .contentType(ContentType.JSON)
                .body(scheme.body())
                .post("/api/v1/schemes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse tryOn(String scheme, UUID period) {
        return assessor()
                .contentType(ContentType.JSON)
                .body(Map.of("period", period))
                .post("/api/v1/schemes/%s/trials".formatted(scheme))
                .then();
    }

    private UUID halfYear() {
        ratings(cadre(1), community, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        ratings(cadre(2), community, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        ratings(cadre(3), community, 4);
        for (int i = 0; i < 6; i++) {
            tell(
                    Told.answer(UUID.randomUUID(), false, cadre(1), community, WITHIN),
                    Told.answer(UUID.randomUUID(), true, cadre(2), community, WITHIN));
        }
        return computedPeriod();
    }

    @Test
    void showsWinnersLosersDistributionAndEffortAndChangesNothing() {
        var period = halfYear();
        var before = digest(period);
        var scheme = propose(formula("total / n", example(8, 6, 75))
                .indicator("peers", "SHRUNKEN_MEAN", "PEERS", 100, false, "PEER_ASSESSMENT")
                .weights(90, 0, 10));
        var trial = tryOn(scheme, period)
                .statusCode(201)
                .header("Location", containsString("/trials/"))
                .body("movement.winners", equalTo(1))
                .body("movement.losers", equalTo(1))
                .body("movement.gainScore", equalTo(1))
                .body("grades.find { it.grade == 'INSUFFICIENT_SAMPLE' }.actual", equalTo(1))
                .body("scores.from", hasItem(70))
                .body("effort.code", contains("satisfaction", "diligence", "peers"))
                .body("effort.cadres", contains(3, 3, 3))
                .body("effort.sufficient", contains(3, 2, 0))
                .body("effort.lacking", contains(0, 1, 3))
                .body("effort.forms", contains(0, 0, 3))
                .extract()
                .jsonPath();
        // With half of the weight on answers, whoever answered nothing in time falls and the other rises.
        assessor()
                .get(trial.getString("winnersHref") + "&limit=1")
                .then()
                .statusCode(200)
                .body("items.cadre", contains(cadre(3)));
        var losers = assessor().get(trial.getString("losersHref") + "&limit=1").then();
        losers.body("items.cadre", contains(cadre(1)));
        assessor()
                .get(trial.getString("losersHref") + "&limit=2&cursor="
                        + losers.extract().path("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        assertEquals(before, digest(period));
        move(period, "computation");
        assertEquals(before, digest(period));
    }

    @Test
    void theSchemeOfThePeriodItselfChangesNobody() {
        tryOn(DEFAULT_SCHEME, halfYear())
                .statusCode(201)
                .body("movement.winners", equalTo(0))
                .body("movement.losers", equalTo(0))
                .body("movement.unchanged", equalTo(3));
    }

    @Test
    void isAskedForBeforeAnApproval() {
        var scheme = propose(formula("total / n", example(8, 6, 75)));
        var second = as(Tokens.of(Role.ASSESSOR).region(region).subject("assessor-2"));
        var period = computedPeriod();
        second.post("/api/v1/schemes/%s/approval".formatted(scheme))
                .then()
                .statusCode(409)
                .body("type", problem("scheme-not-tried"));
        tryOn(scheme, period).statusCode(201);
        as(Tokens.of(Role.ASSESSOR).region(region).subject("assessor-2"))
                .post("/api/v1/schemes/%s/approval".formatted(scheme))
                .then()
                .statusCode(200);
    }

    @Test
    void needsAFrozenPeriodOfOnesOwnRegion() {
        tryOn(DEFAULT_SCHEME, openPeriod()).statusCode(409).body("type", problem("trial-needs-frozen-period"));
        var period = computedPeriod();
        tryOn(UUID.randomUUID().toString(), period).statusCode(404);
        var elsewhere = Tokens.of(Role.ASSESSOR).region("999999");
        var trials = "/api/v1/schemes/%s/trials".formatted(DEFAULT_SCHEME);
        as(elsewhere)
                .contentType(ContentType.JSON)
                .body(Map.of("period", period))
                .post(trials)
                .then()
                .statusCode(404);
        String id = tryOn(DEFAULT_SCHEME, period).extract().path("id");
        as(elsewhere).get(trials + "/" + id).then().statusCode(404);
        as(elsewhere).get(trials + "/" + id + "/results").then().statusCode(404);
        supervisor(region).get(trials + "/" + id).then().statusCode(403);
        assessor().get(trials + "/" + id + "/results?order=ALL").then().statusCode(400);
        BadInput.refusesEachField(
                () -> assessor(), "POST", trials, Map.of("period", period.toString()), Set.of("period"));
    }

    @Test
    void aFormulaOfTheSchemesOwnIsComputedLikeItsExamplesAndExplained() {
        tell(
                Told.help(UUID.randomUUID(), "RESIDENT", cadre(1), community, WITHIN),
                Told.help(UUID.randomUUID(), "SILENCE", cadre(1), community, WITHIN),
                Told.help(UUID.randomUUID(), "RESIDENT", cadre(2), community, WITHIN));
        ratings(cadre(1), community, 4, 4);
        var scheme = propose(new Proposal("own-" + region)
                .indicator("satisfaction", "SHRUNKEN_MEAN", "RESIDENTS", 50, true, "RATING")
                .formula(
                        "help",
                        "max(0.0, (total + strength * prior) / (n + strength) + overall - prior)",
                        List.of(Map.of("n", 2, "total", 1, "prior", 0.5, "overall", 0.75, "value", 75)),
                        50,
                        "HELP_CONFIRMED"));
        approve(scheme);
        var period = openPeriod(scheme);
        move(period, "freezing");
        move(period, "computation");
        var card = card(period, cadre(1));
        // Prior and mean of all are 2/3 here: (1 + 2 × 0.666667) / (2 + 2) = 0.583334.
        assertEquals("58.33", card.getString("indicators[1].value"));
        assertEquals(
                "max(0, ((((1 + (2 × 0.666667)) / (2 + 2)) + 0.666667) − 0.666667)) → 58.33",
                card.get("indicators[1].formula"));
    }
}
