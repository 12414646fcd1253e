package org.lianxin.assignment.proposal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.assignment.balance.Households;
import org.lianxin.assignment.balance.Weights;
import org.lianxin.platform.testing.BadInput;

@QuarkusTest
class AcceptanceTest extends ServiceTest {

    @Inject
    MakingProposals making;

    @Inject
    KeepingProposals keeping;

    @Inject
    Households households;

    private Place place;
    private String org;
    private Story story;

    @BeforeEach
    void aPlace() {
        clock.setDay(Story.DAY);
        place = Place.fresh().with(3);
        org = anOrganisation(place.district());
        Weights.heavy(place.district(), 50);
        story = new Story(place, making);
    }

    /** Two gaps and two cadres who are free. */
    private String twoGaps() {
        households.live(place.community(1), 2, 2);
        households.live(place.community(2), 1, 1);
        story.lead(3, aCadreOf(org));
        aCadreOf(org);
        aCadreOf(org);
        return story.propose();
    }

    @Test
    void wholeItMakesEveryLead() {
        var id = twoGaps();
        story.acceptAll(id)
                .statusCode(200)
                .body("verdict", equalTo(List.of("ACCEPTED", "ACCEPTED")), "assignments", hasSize(2));
        assertEquals(2, Set.of(story.leadOf(1), story.leadOf(2)).size());
        story.get(id).body("status", equalTo("SETTLED"), "settledAt", notNullValue(), "decisions.accepted", equalTo(2));
        story.acceptAll(id).statusCode(200).body("", hasSize(0));
        story.reject(id).statusCode(409);
    }

    @Test
    void inPartItLeavesTheRestOpen() {
        var id = twoGaps();
        var first = story.accept(id, List.of(1)).statusCode(200).extract().path("assignments");
        assertNull(story.leadOf(2));
        story.get(id).body("status", equalTo("READY"), "decisions.open", equalTo(1));
        assertEquals(first, story.accept(id, List.of(1)).extract().path("assignments"), "again is the same");
        story.reject(id).statusCode(200).body("status", equalTo("SETTLED"), "decisions.dropped", equalTo(1));
        assertNull(story.leadOf(2));
    }

    @Test
    void notAtAllChangesNothing() {
        var id = twoGaps();
        story.reject(id).statusCode(200).body("status", equalTo("REJECTED"), "rejection", equalTo("网格即将调整"));
        story.acceptAll(id).statusCode(409);
        assertNull(story.leadOf(1));
    }

    @Test
    void whatHasChangedMeanwhileIsNoLongerPossibleAndTheRestIs() {
        var id = twoGaps();
        story.lead(1, aCadreOf(org));
        story.acceptAll(id)
                .statusCode(200)
                .body(
                        "verdict", equalTo(List.of("IMPOSSIBLE", "ACCEPTED")),
                        "[0].obstacle.code", equalTo("lead-has-changed"),
                        "[0].obstacle.text", containsString("has changed since"),
                        "[0].assignments", hasSize(0));
        story.get(id).body("status", equalTo("SETTLED"), "decisions.impossible", equalTo(1));
        story.list(id, "changes").body("items.obstacle.code", hasItem("lead-has-changed"));
    }

    @Test
    void whoHasGoneOnLeaveIsNotMadeToLead() {
        var staff = "L" + Codes.number();
        putCadre(org, staff, Map.of("name", "陈静", "post", "联络员", "status", "ACTIVE"))
                .statusCode(201);
        households.live(place.community(1), 1, 1);
        var id = story.propose();
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "陈静", "post", "联络员", "status", "ON_LEAVE"))
                .put("/api/v1/organisations/" + org + "/cadres/" + staff)
                .then()
                .statusCode(200);
        story.acceptAll(id).body("[0].obstacle.code", equalTo("cadre-not-at-work"));
    }

    @Test
    void aSwapHappensInOneStepOrNotAtAll() {
        var tired = aCadreOf(org);
        var rested = aCadreOf(org);
        burden(tired);
        story.lead(1, tired);
        var other = story.lead(2, rested);
        households.live(place.community(1), 8, 0);
        households.live(place.community(2), 1, 0);
        var id = story.propose();
        story.list(id, "bundles").body("items", hasSize(1), "items[0].size", equalTo(2));
        story.list(id, "changes")
                .body(
                        "items.reasons[0].code",
                        hasItem("change-gives"),
                        "items.reasons[0].code",
                        hasItem("change-together"));
        story.acceptAll(id).statusCode(200).body("[0].verdict", equalTo("ACCEPTED"), "[0].assignments", hasSize(2));
        assertEquals(rested, story.leadOf(1));
        assertEquals(tired, story.leadOf(2));
        assertEquals(Story.DAY, published.of(other).getLast().get("validTo").asText());
    }

    @Test
    void halfASwapIsNotMadeWhereTheOtherHalfHasChanged() {
        var tired = aCadreOf(org);
        var rested = aCadreOf(org);
        burden(tired);
        story.lead(1, tired);
        var other = story.lead(2, rested);
        households.live(place.community(1), 8, 0);
        households.live(place.community(2), 1, 0);
        var id = story.propose();
        supervisor(place.district())
                .header("If-Match", "\"0\"")
                .body(Map.of("on", "2026-09-01", "reason", "轮岗"))
                .post("/api/v1/assignments/" + other + "/end")
                .then()
                .statusCode(200);
        story.acceptAll(id)
                .body("[0].verdict", equalTo("IMPOSSIBLE"), "[0].obstacle.code", equalTo("lead-has-changed"));
        assertEquals(tired, story.leadOf(1));
        assertEquals(rested, story.leadOf(2));
    }

    @Test
    void ofTwoAcceptancesAtOnceEachChangeIsMadeOnce() throws Exception {
        var id = twoGaps();
        try (var people = Executors.newFixedThreadPool(4)) {
            var answers = people.invokeAll(java.util.Collections.nCopies(
                    4, () -> story.acceptAll(id).extract().statusCode()));
            for (var answer : answers) {
                assertEquals(200, answer.get());
            }
        }
        story.get(id)
                .body(
                        "status",
                        equalTo("SETTLED"),
                        "decisions.accepted",
                        equalTo(2),
                        "decisions.impossible",
                        equalTo(0));
    }

    @Test
    void isTooLateWhenItHasExpired() {
        var id = twoGaps();
        clock.setDay("2026-03-24");
        story.acceptAll(id).statusCode(409).body("type", equalTo("urn:lianxin:problem:proposal-expired"));
        keeping.expire();
        story.get(id).body("status", equalTo("EXPIRED"));
    }

    @Test
    void refusesWhatIsNotThereAndBadFields() {
        var id = twoGaps();
        story.accept(id, List.of(99)).statusCode(400).body("errors.field", hasItem("bundles"));
        supervisor(place.district())
                .body(Map.of("on", "2026-03-09"))
                .post("/api/v1/proposals/" + id + "/acceptance")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("on"));
        BadInput.refusesEachField(
                () -> supervisor(place.district()),
                "POST",
                "/api/v1/proposals/" + id + "/rejection",
                Map.of("reason", "不合适"),
                Set.of("reason"));
        story.get(id).body("decisions.open", equalTo(2));
    }

    /** Deputises elsewhere, which no proposal changes. */
    private void burden(String cadre) {
        var elsewhere = Place.fresh().with(1);
        Weights.heavy(elsewhere.district(), 50);
        households.live(elsewhere.community(1), 6, 0);
        supervisor(elsewhere.district())
                .body(Map.of(
                        "community", elsewhere.community(1), "cadre", cadre, "role", "DEPUTY", "validFrom", Story.DAY))
                .post("/api/v1/assignments")
                .then()
                .statusCode(201);
    }
}
