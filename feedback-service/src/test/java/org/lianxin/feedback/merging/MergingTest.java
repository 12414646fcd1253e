package org.lianxin.feedback.merging;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.Place;
import org.lianxin.feedback.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** Matters about the same thing are worked on together, and every resident keeps their own reply, rating, code and clocks. */
@QuarkusTest
class MergingTest extends ServiceTest {

    @Test
    void everyResidentGetsAReplyAndJudgesItForThemselves() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var leader = raise(aMatter(place));
        clock.setDay("2026-03-03");
        var one = raise(aMatter(place));
        var two = raise(aMatter(place));
        merge(officer(), one, leader).statusCode(200).body("mergedInto", equalTo(leader.id()));
        merge(officer(), two, leader).statusCode(200);
        assertEquals("2026-03-10T16:00:00Z", due(one, "ANSWER"));
        post(cadre(place), leader, "acceptance", Map.of()).statusCode(200).body("merged", hasItems(one.id(), two.id()));
        assertEquals(List.of("ACCEPTED", "ACCEPTED"), List.of(status(one), status(two)));
        post(cadre(place), one, "answer", Map.of("text", "x")).statusCode(409).body("type", endsWith("matter-merged"));
        var own = List.of(Map.of("matter", one.id(), "text", "您门口的灯也修好了。"));
        post(cadre(place), leader, "answer", Map.of("text", "已修好。", "own", own)).statusCode(200);
        assertEquals("已修好。", follow(leader).getString("messages[0].text"));
        assertEquals("您门口的灯也修好了。", follow(one).getString("messages[0].text"));
        assertEquals("已修好。", follow(two).getString("messages[0].text"));
        resident(leader, "rating", Map.of("grade", 5)).statusCode(201);
        resident(one, "rating", Map.of("grade", 4)).statusCode(201);
        resident(two, "rating", Map.of("grade", 2)).statusCode(201);
        resident(one, "confirmation", Map.of()).statusCode(200).body("status", equalTo("CONFIRMED"));
        assertEquals("ANSWERED", status(leader));
        assertTrue(events(two).contains("matter.answered.v1"));
    }

    @Test
    void whoeverIsNotContentGoesTheirOwnWay() {
        var place = aPlace();
        var leader = raise(aMatter(place));
        var one = raise(aMatter(place));
        merge(officer(), one, leader).statusCode(200);
        post(cadre(place), leader, "acceptance", Map.of()).statusCode(200);
        post(cadre(place), leader, "answer", Map.of("text", "已修好。")).statusCode(200);
        resident(one, "rework", Map.of("reason", "我这里还是黑的")).statusCode(200);
        post(cadre(place), one, "answer", Map.of("text", "今晚修。")).statusCode(200);
        assertEquals("今晚修。", follow(one).getString("messages[2].text"));
        assertEquals(1, follow(leader).getList("messages").size());
        assertNull(read(cadre(place), one).getString("mergedInto"));
    }

    @Test
    void isSeparatedAgainAndStaysWithWhoeverWorksOnIt() {
        var place = aPlace();
        var nobodys = aPlaceWithoutLead();
        var leader = raise(aMatter(place));
        var one = raise(aMatter(nobodys));
        merge(officer(), one, leader)
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("cadre", equalTo(place.cadre()));
        separate(officer(), one).statusCode(200).body("status", equalTo("ASSIGNED"));
        separate(officer(), one).statusCode(409);
        post(cadre(place), leader, "acceptance", Map.of()).statusCode(200);
        post(cadre(place), leader, "answer", Map.of("text", "已修好。")).statusCode(200);
        assertEquals("ASSIGNED", status(one));
    }

    @Test
    void nobodyIsLeftBehindWhenTheLeadingOneEnds() {
        var place = aPlace();
        var leader = raise(aMatter(place));
        var one = raise(aMatter(place));
        merge(officer(), one, leader).statusCode(200);
        resident(leader, "withdrawal", Map.of()).statusCode(200);
        assertNull(read(cadre(place), one).getString("mergedInto"));
        post(cadre(place), one, "acceptance", Map.of()).statusCode(200);
    }

    @Test
    void doesNotGoInARowNorTooLateNorByTheWrongPeople() {
        var place = aPlace();
        var leader = raise(aMatter(place));
        var one = raise(aMatter(place));
        var two = raise(aMatter(place));
        merge(cadre(place), one, leader).statusCode(403);
        merge(Tokens.of(Role.PETITION_OFFICER).region(ELSEWHERE).sign(), one, leader)
                .statusCode(404);
        merge(officer(), one, one).statusCode(400);
        merge(officer(), one, leader).statusCode(200);
        merge(officer(), one, two).statusCode(409).body("type", endsWith("merged-already"));
        merge(officer(), two, one).statusCode(409).body("type", endsWith("merged-in-a-row"));
        merge(officer(), leader, two).statusCode(409).body("type", endsWith("merged-in-a-row"));
        merge(officer(), anAnsweredMatter(place), leader).statusCode(409).body("type", endsWith("not-to-be-merged"));
    }

    @Test
    void aSealedMatterIsNoMatterToMergeWith() {
        var place = aPlace();
        var sealed = raise(about(place, place));
        var open = raise(aMatter(place));
        merge(officer(), open, sealed).statusCode(400).body("errors[0].field", equalTo("into"));
        merge(officer(), sealed, open).statusCode(404);
        var both =
                Tokens.of(Role.INSPECTOR, Role.PETITION_OFFICER).region(REGION).sign();
        merge(both, open, sealed).statusCode(400);
        merge(both, sealed, open).statusCode(400);
        merge(inspector(), sealed, raise(about(place, aPlace()))).statusCode(400);
        merge(inspector(), sealed, raise(about(place, place))).statusCode(200);
        assertEquals(List.of(), events(sealed));
    }

    private static Map<String, Object> about(Place place, Place accused) {
        var body = aMatter(place);
        body.put("kind", "COMPLAINT");
        body.put("about", accused.cadre());
        return body;
    }

    private static ValidatableResponse merge(String token, Raised matter, Raised into) {
        return as(token)
                .body(Map.of("into", into.id(), "reason", "同一盏路灯"))
                .put("/api/v1/matters/" + matter.id() + "/merging")
                .then();
    }

    private static ValidatableResponse separate(String token, Raised matter) {
        return as(token).delete("/api/v1/matters/" + matter.id() + "/merging").then();
    }
}
