package org.lianxin.assignment.proposal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.assignment.balance.Households;
import org.lianxin.assignment.balance.Weights;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class ProposalTest extends ServiceTest {

    @Inject
    MakingProposals making;

    @Inject
    Households households;

    @Inject
    EntityManager entities;

    private Place place;
    private String org;
    private Story story;

    @BeforeEach
    void threeCommunitiesOneLedTwoCadres() {
        clock.setDay(Story.DAY);
        place = Place.fresh().with(3);
        org = anOrganisation(place.district());
        Weights.heavy(place.district(), 50);
        story = new Story(place, making);
    }

    @Test
    void fillsTheNeediestGapAndSaysWhy() {
        var busy = aCadreOf(org);
        var free = aCadreOf(org);
        story.lead(1, busy);
        households.live(place.community(1), 2, 0);
        households.live(place.community(2), 1, 0);
        households.live(place.community(3), 2, 2);
        var id = story.propose();
        story.get(id)
                .header("ETag", notNullValue())
                .body(
                        "status", equalTo("READY"),
                        "progress", equalTo(100),
                        "seed", equalTo(7),
                        "communities", equalTo(3),
                        "cadres", equalTo(2),
                        "today.gaps", equalTo(2),
                        "today.vulnerableUncovered", equalTo(2),
                        "proposed.gaps", equalTo(1),
                        "proposed.vulnerableUncovered", equalTo(0),
                        "proposed.moved", equalTo(0),
                        "proposed.loadMax", equalTo(30.00f),
                        "decisions.open", equalTo(1));
        story.list(id, "changes")
                .body(
                        "items", hasSize(1),
                        "items[0].community", equalTo(place.community(3)),
                        "items[0].from", nullValue(),
                        "items[0].to", equalTo(free),
                        "items[0].points", equalTo(30.00f),
                        "items[0].reasons.code", hasItems("change-fills-gap", "change-takes", "bundle-fills"),
                        "items[0].reasons[0].text",
                                equalTo(place.community(3) + " has no lead; its 2 vulnerable households get one."));
        speaking("zh-CN", Tokens.of(Role.ASSESSOR).region(place.district()))
                .get("/api/v1/proposals/" + id + "/changes")
                .then()
                .body("items[0].reasons[0].text", containsString("现无负责人"));
        story.list(id, "gaps")
                .body(
                        "items", hasSize(1),
                        "items[0].community", equalTo(place.community(2)),
                        "items[0].reason.code", equalTo("gap-all-full"));
        story.list(id, "cadres").body("items.cadre", hasItems(busy, free), "items.ledAfter", equalTo(List.of(1, 1)));
    }

    @Test
    void keepsToRecusalAndReach() {
        var local = "R1";
        putCadre(
                        org,
                        local,
                        Map.of(
                                "name",
                                "李强",
                                "post",
                                "联络员",
                                "status",
                                "ACTIVE",
                                "relativesIn",
                                List.of(place.community(1), place.community(2), place.community(3))))
                .statusCode(201);
        putCadre(org, "ON", Map.of("name", "周杰", "post", "联络员", "status", "ON_LEAVE"))
                .statusCode(201);
        var id = story.propose();
        story.get(id).body("changes", equalTo(0), "proposed.gaps", equalTo(3), "cadres", equalTo(1));
        story.list(id, "gaps").body("items.reason.code", hasItem("gap-nobody-eligible"));
        var street = Place.fresh().with(1);
        Weights.heavy(street.district(), 50, "STREET");
        aCadreOf(anOrganisation(street.district() + "002"));
        var narrow = new Story(street, making);
        narrow.get(narrow.propose()).body("proposed.gaps", equalTo(1));
        aCadreOf(anOrganisation(street.district() + "001"));
        narrow.get(narrow.propose()).body("proposed.gaps", equalTo(0));
    }

    @Test
    void leavesAloneWhatChangesAlready() {
        var leaving = story.lead(1, aCadreOf(org));
        supervisor(place.district())
                .header("If-Match", "\"0\"")
                .body(Map.of("on", "2026-06-01", "reason", "轮岗"))
                .post("/api/v1/assignments/" + leaving + "/end")
                .then()
                .statusCode(200);
        story.get(story.propose()).body("leftAlone", equalTo(1), "communities", equalTo(2));
    }

    @Test
    void oneIsMadeForARegionAtATime() {
        var id = story.ask()
                .statusCode(202)
                .header("Location", notNullValue())
                .extract()
                .<String>path("id");
        story.ask().statusCode(409).body("type", equalTo("urn:lianxin:problem:proposal-one-at-a-time"));
        supervisor(place.district())
                .body(Map.of("region", place.district() + "001"))
                .post("/api/v1/proposals")
                .then()
                .statusCode(409);
        story.reject(id).statusCode(200).body("status", equalTo("REJECTED"));
        var next = story.propose();
        story.get(next).body("status", equalTo("READY"));
        var newer = story.propose();
        story.get(newer).body("status", equalTo("READY"));
        story.get(next).body("status", equalTo("SUPERSEDED"));
        story.acceptAll(next).statusCode(409);
    }

    @Test
    void aRepetitionAsksForTheSame() {
        var key = UUID.randomUUID().toString();
        var asked = List.of(0, 1).stream()
                .map(time -> supervisor(place.district())
                        .header("Idempotency-Key", key)
                        .body(Map.of("region", place.district()))
                        .post("/api/v1/proposals")
                        .then()
                        .statusCode(202)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, asked.size());
        story.reject(asked.getFirst());
    }

    @Test
    void isBegunAnewWhereItsMakerIsGoneAndGivenUpInTheEnd() {
        var id = story.ask().statusCode(202).extract().<String>path("id");
        abandoned(id, 1);
        assertEquals(false, making.next(), "its maker may be alive");
        story.get(id).body("status", equalTo("RUNNING"), "progress", equalTo(1));
        clock.advance(Duration.ofMinutes(3));
        making.next();
        story.get(id).body("status", equalTo("READY"));
        var hopeless = story.ask().statusCode(202).extract().<String>path("id");
        abandoned(hopeless, 3);
        clock.advance(Duration.ofMinutes(3));
        making.next();
        story.get(hopeless).body("status", equalTo("FAILED"), "failure", equalTo("proposal-gave-up"));
    }

    @Test
    void theSameSeedGivesTheSameProposal() {
        for (int i = 1; i <= 3; i++) {
            households.live(place.community(i), i, i - 1);
            aCadreOf(org);
        }
        var first = story.list(story.propose(), "changes").extract().path("items.to");
        assertEquals(first, story.list(story.propose(), "changes").extract().path("items.to"));
        assertNotEquals(List.of(), first);
    }

    @Test
    void isSeenAndAskedForByWhoseRegionCoversIt() {
        var id = story.propose();
        for (var elsewhere : List.of("110101", place.district() + "001")) {
            supervisor(elsewhere).get("/api/v1/proposals/" + id).then().statusCode(404);
            supervisor(elsewhere)
                    .get("/api/v1/proposals/" + id + "/changes")
                    .then()
                    .statusCode(404);
            supervisor(elsewhere)
                    .body(Map.of("region", place.district()))
                    .post("/api/v1/proposals")
                    .then()
                    .statusCode(404);
            supervisor(elsewhere)
                    .body(Map.of("on", Story.DAY))
                    .post("/api/v1/proposals/" + id + "/acceptance")
                    .then()
                    .statusCode(404);
        }
        supervisor(place.district())
                .get("/api/v1/proposals?status=READY")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
        supervisor(place.district()).get("/api/v1/proposals?status=x").then().statusCode(400);
        administrator()
                .body(Map.of("on", Story.DAY))
                .post("/api/v1/proposals/" + id + "/acceptance")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesBadFieldsByName() {
        BadInput.refusesEachField(
                () -> supervisor(place.district()),
                "POST",
                "/api/v1/proposals",
                Map.of("region", place.district(), "seed", 7),
                Set.of("region"));
    }

    private void abandoned(String id, int attempts) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update proposal set status = 'RUNNING', attempts = :attempts, started_at = :now, lease_until = :lease where id = :id")
                        .setParameter("attempts", attempts)
                        .setParameter("now", clock.instant())
                        .setParameter("lease", clock.instant().plus(Duration.ofMinutes(2)))
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
    }
}
