package org.lianxin.feedback.rating;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.Place;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** The grade that a household gives a visit with the code on its slip. */
@QuarkusTest
class RatedVisitTest extends ServiceTest {

    @Test
    void becomesARatingOfTheOfficialWhoVisited() {
        var place = aPlace();
        var visit = UUID.randomUUID();
        rated(visit, place, 5, 1);
        var given = ofVisit(visit).getFirst();
        assertEquals(5, given.get("grade").asInt());
        assertEquals(place.cadre(), given.get("cadre").asText());
        assertEquals(place.org(), given.get("org").asText());
        assertEquals(
                true,
                given.path("matter").isMissingNode() || given.path("matter").isNull());
        as(cadre(place))
                .get("/api/v1/ratings/" + given.get("rating").asText())
                .then()
                .statusCode(200)
                .body("visit", equalTo(visit.toString()))
                .body("matter", nullValue())
                .body("status", equalTo("GIVEN"))
                .body("givenAt", equalTo("2026-03-02T01:30:00Z"));
    }

    /** The same event again, and one of its own about the same visit. */
    @Test
    void countsOnceHoweverOftenItIsTold() {
        var place = aPlace();
        var visit = UUID.randomUUID();
        var event = UUID.randomUUID();
        for (int times = 0; times < 3; times++) {
            deliver.event(event, "visit.rated.v1", "lianxin.visit", visit.toString(), 3, body(visit, place, 4));
        }
        rated(visit, place, 1, 4);
        assertEquals(1, ofVisit(visit).size());
        assertEquals(4, ofVisit(visit).getFirst().get("grade").asInt());
    }

    @Test
    void aBadOneIsLookedIntoAndMayBeExcluded() {
        clock.setDay("2026-04-27");
        var visit = UUID.randomUUID();
        rated(visit, aPlace(), 1, 1);
        var id = ofVisit(visit).getFirst().get("rating").asText();
        as(supervisor())
                .get("/api/v1/ratings/" + id)
                .then()
                .body("status", equalTo("RATED_BAD"))
                .body("dueAt", equalTo("2026-05-07T16:00:00Z"));
        for (var step : List.of("VERIFYING", "EXCLUSION_REVIEW")) {
            as(supervisor())
                    .body(Map.of("to", step, "note", "已电话核实"))
                    .post("/api/v1/ratings/" + id + "/steps")
                    .then()
                    .statusCode(200);
        }
        as(inspector())
                .body(Map.of("excluded", true, "reason", "评价对象有误"))
                .post("/api/v1/ratings/" + id + "/exclusion")
                .then()
                .statusCode(200);
        assertEquals(List.of("rating.given.v1", "rating.excluded.v1"), published.typesOf(id));
        assertEquals(visit.toString(), published.of(id).getLast().get("visit").asText());
    }

    @Test
    void isSeenInItsRegionAndByNobodyElse() {
        var visit = UUID.randomUUID();
        rated(visit, aPlace(), 2, 1);
        var address =
                "/api/v1/ratings/" + ofVisit(visit).getFirst().get("rating").asText();
        as(supervisor()).get(address).then().statusCode(200);
        as(cadre(aPlace())).get(address).then().statusCode(404);
        as(Tokens.of(Role.SUPERVISOR).region(ELSEWHERE).sign())
                .get(address)
                .then()
                .statusCode(404);
    }

    private List<JsonNode> ofVisit(UUID visit) {
        return published.ofType("rating.given.v1").stream()
                .filter(event -> event.path("visit").asText().equals(visit.toString()))
                .toList();
    }

    private void rated(UUID visit, Place place, int grade, long sequence) {
        deliver.event("visit.rated.v1", "lianxin.visit", visit.toString(), sequence, body(visit, place, grade));
    }

    private static Map<String, Object> body(UUID visit, Place place, int grade) {
        return Map.of(
                "visit",
                visit,
                "kind",
                "HOME",
                "community",
                place.community(),
                "cadre",
                place.cadre(),
                "grade",
                grade,
                "onBehalf",
                false,
                "via",
                "CODE",
                "occurredAt",
                "2026-03-02T01:30:00Z");
    }
}
