package org.lianxin.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** A scorecard opens from grade to indicator to fact to record, for those it concerns and nobody else. */
@QuarkusTest
class ScorecardTest extends EvaluationTest {

    private String cards(UUID period) {
        return "/api/v1/periods/%s/scorecards".formatted(period);
    }

    @Test
    void opensFromGradeToIndicatorToFactToTheRecordBehindIt() {
        var told = IntStream.range(0, 10)
                .mapToObj(i -> Told.rating(UUID.randomUUID(), 4, cadre(1), community, WITHIN)
                        .to(deliver))
                .toList();
        var taken =
                Told.rating(UUID.randomUUID(), 1, cadre(1), community, WITHIN).to(deliver);
        tell(Told.exclusion(taken.subject(), WITHIN));
        var visit = UUID.randomUUID();
        var met = Told.met(UUID.randomUUID(), true, visit, cadre(1), community, WITHIN)
                .to(deliver);
        ratings(cadre(2), community, 3);
        var period = computedPeriod();

        String href = assessor().get(cards(period)).path("items.find { it.cadre == '%s' }.href".formatted(cadre(1)));
        var card = assessor()
                .get(href)
                .then()
                .statusCode(200)
                .body("cadre", equalTo(cadre(1)))
                .body("grade", equalTo("COMPETENT"))
                .body("indicators[0].name.zh", equalTo("群众满意度"))
                .body("indicators[0].sample", equalTo(10))
                .extract()
                .jsonPath();
        assessor()
                .get(card.getString("indicators[0].factsHref"))
                .then()
                .statusCode(200)
                .body(
                        "items.eventId",
                        containsInAnyOrder(
                                told.stream().map(t -> t.id().toString()).toArray()))
                .body(
                        "items.links.record",
                        containsInAnyOrder(told.stream()
                                .map(t -> "/api/v1/matters/" + t.body().get("matter"))
                                .toArray()));
        assessor()
                .get(card.getString("indicators[2].factsHref"))
                .then()
                .body("items.eventId", contains(met.id().toString()))
                .body("items[0].links.record", equalTo("/api/v1/visits/" + visit));
    }

    @Test
    void theFactsOfEachIndicatorAddUpToItsNumbers() {
        var halfYear = new RandomHalfYear(11, region, 5, 200);
        halfYear.events.forEach(this::tell);
        var period = computedPeriod();
        List<String> hrefs = assessor().get(cards(period)).path("items.href");
        for (var href : hrefs) {
            var card = assessor().get(href).jsonPath();
            for (int i = 0; i < 3; i++) {
                var facts = assessor()
                        .get(card.getString("indicators[%d].factsHref".formatted(i)) + "?limit=200")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                List<Integer> values = facts.getList("items.value");
                assertEquals(card.getInt("indicators[%d].sample".formatted(i)), values.size());
                if (!values.isEmpty()) {
                    double mean = values.stream()
                            .mapToInt(Integer::intValue)
                            .average()
                            .orElseThrow();
                    assertEquals(mean, card.getDouble("indicators[%d].mean".formatted(i)), 1e-6);
                }
            }
        }
    }

    @Test
    void listsByCadreInPagesAndNeverByScore() {
        IntStream.rangeClosed(1, 5).forEach(i -> ratings(cadre(i), community, 5, i));
        var period = computedPeriod();
        var read = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = assessor()
                    .get(cards(period) + "?limit=2" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            read.addAll(page.<List<String>>path("items.cadre"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        assertEquals(IntStream.rangeClosed(1, 5).mapToObj(EvaluationTest::cadre).toList(), read);
        assessor().get(cards(period) + "?cadre=" + cadre(3)).then().body("items.cadre", contains(cadre(3)));
    }

    @Test
    void aCadreSeesOnlyTheirOwnAndOnlyOnceNotified() {
        ratings(cadre(1), community, 5);
        ratings(cadre(2), community, 1);
        var period = computedPeriod();
        cadreCalls(cadre(1)).get(cards(period)).then().statusCode(200).body("items", hasSize(0));
        cadreCalls(cadre(1)).get(cards(period) + "/" + cadre(1)).then().statusCode(404);
        move(period, "notification");
        cadreCalls(cadre(1)).get(cards(period)).then().body("items.cadre", contains(cadre(1)));
        cadreCalls(cadre(1)).get(cards(period) + "?cadre=" + cadre(2)).then().body("items", hasSize(0));
        cadreCalls(cadre(1)).get(cards(period) + "/" + cadre(1)).then().statusCode(200);
        cadreCalls(cadre(1))
                .get(cards(period) + "/" + cadre(1) + "/indicators/resident-satisfaction/facts")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        for (var hidden : List.of("", "/indicators/resident-satisfaction/facts")) {
            cadreCalls(cadre(1))
                    .get(cards(period) + "/" + cadre(2) + hidden)
                    .then()
                    .statusCode(404)
                    .body("type", problem("not-found"));
        }
    }

    @Test
    void aSupervisorOfAStreetSeesTheCadresOfThatStreet() {
        var inside = "12" + region + "MB00000001";
        var outside = "12" + region + "MB00000002";
        tell(Told.organisation(inside, region + "001", 1), Told.organisation(outside, region + "002", 1));
        ratings(inside + "/S1", community, 5);
        ratings(outside + "/S1", community, 5);
        var period = computedPeriod();
        supervisor(region + "001").get(cards(period)).then().body("items.cadre", contains(inside + "/S1"));
        supervisor(region + "001")
                .get(cards(period) + "/" + inside + "/S1")
                .then()
                .statusCode(200);
        supervisor(region + "001")
                .get(cards(period) + "/" + outside + "/S1")
                .then()
                .statusCode(404);
        supervisor(region).get(cards(period)).then().body("items", hasSize(2));
        supervisor("999999").get(cards(period)).then().statusCode(404);
        inspector().get(cards(period) + "/" + outside + "/S1").then().statusCode(200);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        ratings(cadre(1), community, 5);
        var period = computedPeriod();
        for (var path : List.of(
                cards(UUID.randomUUID()),
                cards(period) + "/" + cadre(9),
                cards(period) + "/" + cadre(1) + "/indicators/visit-count/facts",
                "/api/v1/periods/nonsense/scorecards",
                "/api/v1/periods/%s/digest".formatted(UUID.randomUUID()))) {
            assessor().get(path).then().statusCode(404).contentType("application/problem+json");
        }
        assessor()
                .urlEncodingEnabled(false)
                .get(cards(period) + "?cadre=%00")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("cadre"));
        assessor()
                .urlEncodingEnabled(false)
                .get(cards(period) + "/a%00/b")
                .then()
                .statusCode(400);
    }

    @Test
    void aTokenWithoutItsScopeSeesNothing() {
        var period = computedPeriod();
        as(Tokens.of(Role.SUPERVISOR)).get(cards(period)).then().statusCode(403).body("type", problem("scope-missing"));
        as(Tokens.of(Role.CADRE)).get(cards(period)).then().statusCode(403);
    }
}
