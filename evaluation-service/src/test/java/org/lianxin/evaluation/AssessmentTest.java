package org.lianxin.evaluation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

/** Organisation and peers are heard too, once each, and nobody whom something ties to the assessed. */
@QuarkusTest
class AssessmentTest extends EvaluationTest {
    private static final String SECOND_EDITION = "01990000-0000-7000-8000-000000000002";

    private static Map<String, Object> form(int grade) {
        return Map.of("grade", grade, "reason", "帮扶事项均有回音。", "noConflictOfInterest", true);
    }

    private void serves(String... cadres) {
        for (var cadre : cadres) {
            tell(Told.assignment(UUID.randomUUID(), community, cadre, "2026-01-01", null, "ACTIVE", 1));
        }
    }

    private static ValidatableResponse assess(RequestSpecification judge, UUID period, String cadre, int grade) {
        return judge.contentType(ContentType.JSON)
                .body(form(grade))
                .post("/api/v1/periods/%s/scorecards/%s/assessments".formatted(period, cadre))
                .then();
    }

    private RequestSpecification assessorNamed(String name) {
        return as(Tokens.of(Role.ASSESSOR).region(region).subject(name));
    }

    private RequestSpecification peer(int number) {
        return as(Tokens.of(Role.CADRE).cadre(cadre(number)).subject("peer-" + number));
    }

    @Test
    void eachVoiceWeighsWhatTheSchemeSays() {
        serves(cadre(1), cadre(2), cadre(3), cadre(4));
        ratings(cadre(1), community, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        var period = openPeriod(SECOND_EDITION);
        assess(assessorNamed("assessor-3"), period, cadre(1), 5)
                .statusCode(201)
                .body("perspective", equalTo("ORGANISATION"));
        assess(peer(2), period, cadre(1), 3).statusCode(201).body("perspective", equalTo("PEERS"));
        assess(peer(3), period, cadre(1), 3).statusCode(201);
        assess(peer(4), period, cadre(1), 3).statusCode(201);
        move(period, "freezing");
        move(period, "computation");
        var card = card(period, cadre(1));
        assertEquals(List.of("RESIDENTS", "ORGANISATION", "PEERS"), card.getList("voices.perspective"));
        // (60 × 75 + 30 × 100 + 10 × 50) / 100
        assertEquals("80.00", card.getString("score"));
        assertEquals(
                "(35 × 75.00) / 35 = 75.00; (100 × 100.00) / 100 = 100.00; (100 × 50.00) / 100 = 50.00; "
                        + "(60 × 75.00 + 30 × 100.00 + 10 × 50.00) / 100 = 80.00",
                card.get("formula"));
    }

    @Test
    void twoPeersAreTooFewAndTheOtherVoicesShareTheWeight() {
        serves(cadre(1), cadre(2), cadre(3));
        ratings(cadre(1), community, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        var period = openPeriod(SECOND_EDITION);
        assess(peer(2), period, cadre(1), 1).statusCode(201);
        assess(peer(3), period, cadre(1), 1).statusCode(201);
        move(period, "freezing");
        move(period, "computation");
        assertEquals("75.00", card(period, cadre(1)).getString("score"));
    }

    @Test
    void theAssessedNeverLearnsWhoSaidWhat() {
        serves(cadre(1), cadre(2));
        var period = openPeriod(SECOND_EDITION);
        String id =
                assess(peer(2), period, cadre(1), 2).statusCode(201).extract().path("id");
        var list = "/api/v1/periods/%s/assessments".formatted(period);
        cadreCalls(cadre(1)).get(list).then().statusCode(403);
        cadreCalls(cadre(1)).get(list + "/" + id).then().statusCode(403);
        supervisor(region).get(list).then().statusCode(403);
        as(Tokens.of(Role.ASSESSOR).region("999999")).get(list).then().statusCode(404);
        inspector().get("/api/v1/assessments/" + id).then().statusCode(200).body("grade", equalTo(2));
        cadreCalls(cadre(1)).get("/api/v1/assessments/" + id).then().statusCode(403);
        as(Tokens.of(Role.INSPECTOR).region("999999"))
                .get("/api/v1/assessments/" + id)
                .then()
                .statusCode(404);
        inspector().get(list).then().statusCode(200).body("items.assessor", hasItems("peer-2"));
        var fact = cadreCalls(cadre(1))
                .get("/api/v1/facts?kind=PEER_ASSESSMENT")
                .then()
                .statusCode(200)
                .extract();
        assertFalse(fact.asString().contains("peer-2"));
        assertEquals(
                List.of(UNTIL.minusNanos(1000).toString()),
                fact.<List<String>>path("items.occurredAt").stream()
                        .distinct()
                        .limit(1)
                        .toList());
    }

    @Test
    void nobodyAssessesThemselvesOrAgainOrAcrossAConflict() {
        serves(cadre(1), cadre(2), cadre(3), cadre(5));
        var period = openPeriod(SECOND_EDITION);
        assess(peer(1), period, cadre(1), 5).statusCode(403).body("type", problem("judge-of-oneself"));
        assess(peer(9), period, cadre(1), 5).statusCode(403).body("type", problem("no-peer"));
        assess(peer(2), period, cadre(9), 5).statusCode(404);
        assess(peer(2), period, cadre(1), 5).statusCode(201);
        assess(peer(2), period, cadre(1), 4).statusCode(409).body("type", problem("assessment-once"));

        var mine = cadre(3) + region;
        serves(mine);
        var conflict = Map.of("cadre", mine, "person", cadre(5), "kind", "RELATIVE", "reason", "姻亲");
        cadreCalls(cadre(2))
                .contentType(ContentType.JSON)
                .body(conflict)
                .post("/api/v1/conflicts-of-interest")
                .then()
                .statusCode(403);
        cadreCalls(mine)
                .contentType(ContentType.JSON)
                .body(conflict)
                .post("/api/v1/conflicts-of-interest")
                .then()
                .statusCode(201);
        assess(peer(5), period, mine, 5).statusCode(403).body("type", problem("conflict-of-interest"));
        // It holds both ways.
        assess(as(Tokens.of(Role.CADRE).cadre(mine).subject("mine")), period, cadre(5), 1)
                .statusCode(403)
                .body("type", problem("conflict-of-interest"));
        inspector()
                .queryParam("cadre", mine)
                .get("/api/v1/conflicts-of-interest")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as(Tokens.of(Role.INSPECTOR).region("999999"))
                .queryParam("cadre", mine)
                .get("/api/v1/conflicts-of-interest")
                .then()
                .statusCode(404);
        cadreCalls(mine)
                .queryParam("cadre", mine)
                .get("/api/v1/conflicts-of-interest")
                .then()
                .statusCode(403);
    }

    @Test
    void isEnteredWhileThePeriodIsOpenAndByWhomItConcerns() {
        serves(cadre(1));
        var period = openPeriod(SECOND_EDITION);
        assess(as(Tokens.of(Role.ASSESSOR).region("999999")), period, cadre(1), 3)
                .statusCode(404);
        assess(inspector(), period, cadre(1), 3).statusCode(403);
        move(period, "freezing");
        assess(assessorNamed("assessor-3"), period, cadre(1), 3)
                .statusCode(409)
                .body("type", problem("period-not-open"));
    }

    @Test
    void refusesEachFieldThatMakesNoSense() {
        serves(cadre(1));
        var period = openPeriod(SECOND_EDITION);
        BadInput.refusesEachField(
                () -> assessorNamed("assessor-4"),
                "POST",
                "/api/v1/periods/%s/scorecards/%s/assessments".formatted(period, cadre(1)),
                form(3),
                Set.of("grade", "reason", "noConflictOfInterest"));
        BadInput.refusesEachField(
                () -> assessorNamed("assessor-4"),
                "POST",
                "/api/v1/conflicts-of-interest",
                Map.of("cadre", cadre(1) + region, "person", "x", "kind", "OTHER", "reason", "x"),
                Set.of("cadre", "person", "kind", "reason"));
    }
}
