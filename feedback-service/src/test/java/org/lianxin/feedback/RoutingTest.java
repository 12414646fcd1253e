package org.lianxin.feedback;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** Giving matters to people, and handing them back. */
@QuarkusTest
class RoutingTest extends ServiceTest {

    @Test
    void afterTwoReRoutingsASupervisorDecidesAndNobodyObjects() {
        var home = aPlace();
        var matter = raise(aMatter(home));
        var second = aPlace();
        var third = aPlace();
        handBack(home, matter);
        give(officer(), matter, second).statusCode(200);
        handBack(second, matter);
        give(officer(), matter, third).statusCode(200);
        handBack(third, matter);
        give(officer(), matter, second).statusCode(409).body("type", equalTo("urn:lianxin:problem:routings-exhausted"));
        give(supervisor(), matter, second).statusCode(200).body("cadre", equalTo(second.cadre()));
        post(cadre(second), matter, "objection", Map.of("reason", "不归我管"))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:routing-decided"));
        post(cadre(second), matter, "acceptance", Map.of()).statusCode(200);
        assertEquals(
                4,
                published.of(matter.id()).stream()
                        .filter(e -> e.has("org") && !e.has("dueAt"))
                        .count());
        assertFalse(follow(matter).prettify().contains("不归我管"));
    }

    @Test
    void aMatterThatWasHandedBackIsInTheQueueAgain() {
        var place = aPlace();
        var matter = raise(aMatter(place));
        handBack(place, matter);
        as(supervisor())
                .get("/api/v1/matters?unassigned=true&community=" + place.community())
                .then()
                .body("items[0].status", equalTo("OBJECTED"));
    }

    @Test
    void canBeHandedBackForFiveWorkingDays() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var early = raise(aMatter(place));
        var late = raise(aMatter(place));
        clock.set(Instant.parse("2026-03-09T15:59:59Z"));
        handBack(place, early);
        clock.set(Instant.parse("2026-03-09T16:00:00Z"));
        post(cadre(place), late, "objection", Map.of("reason", "不归我管"))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:objection-too-late"));
        assertEquals("ASSIGNED", status(late));
    }

    @Test
    void handingBackMovesNoClock() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raise(aMatter(place));
        clock.setDay("2026-03-03");
        handBack(place, matter);
        give(officer(), matter, aPlace());
        assertEquals("2026-03-03T16:00:00Z", due(matter, "ACCEPT"));
    }

    @Test
    void whereOnlyTheOrganisationIsNamedWhoeverAcceptsBecomesResponsible() {
        var place = aPlaceWithoutLead();
        var matter = raise(aMatter(place));
        post(officer(), matter, "assignment", Map.of("org", place.org())).statusCode(200);
        var colleague = place.org() + "/S077";
        var token = Tokens.of(Role.CADRE).cadre(colleague).sign();
        post(token, matter, "acceptance", Map.of()).statusCode(200).body("cadre", equalTo(colleague));
        as(cadre(place)).get("/api/v1/matters/" + matter.id()).then().statusCode(404);
    }

    @Test
    void theRecipientMustBeKnownAndAtWork() {
        var place = aPlaceWithoutLead();
        var matter = raise(aMatter(place));
        post(officer(), matter, "assignment", Map.of("org", "91330102002490000X"))
                .statusCode(400)
                .body("errors[0].field", equalTo("org"));
        for (var wrong : new String[] {place.org() + "/S999", aPlace().cadre()}) {
            post(officer(), matter, "assignment", Map.of("org", place.org(), "cadre", wrong))
                    .statusCode(400)
                    .body("errors[0].field", equalTo("cadre"));
        }
        cadre(place.cadre(), "LEFT", 2);
        post(officer(), matter, "assignment", Map.of("org", place.org(), "cadre", place.cadre()))
                .statusCode(400);
        assertEquals("RECEIVED", status(matter));
    }

    @Test
    void copiesTakeEventsTwiceAndInAnyOrder() {
        var place = aPlaceWithoutLead();
        var id = java.util.UUID.randomUUID();
        assigned(id, place, "LEAD", "2020-01-01", null, 3);
        assigned(id, place, "LEAD", "2020-01-01", "2020-02-01", 2);
        assigned(id, place, "DEPUTY", "2020-01-01", null, 1);
        assigned(id, place, "LEAD", "2020-01-01", null, 3);
        assertEquals("ASSIGNED", raise(aMatter(place)).status());
        assigned(id, place, "LEAD", "2020-01-01", "2026-01-01", 4);
        assigned(id, place, "LEAD", "2020-01-01", null, 3);
        assertEquals("RECEIVED", raise(aMatter(place)).status());

        organisation(place.org(), ELSEWHERE, 5);
        organisation(place.org(), REGION, 4);
        assertEquals(
                ELSEWHERE,
                database.createNativeQuery("select region from organisation where org = ?1", String.class)
                        .setParameter(1, place.org())
                        .getSingleResult());
        cadre(place.cadre(), "LEFT", 9);
        cadre(place.cadre(), "ACTIVE", 8);
        assertTrue(wholeDatabase().stream().anyMatch(row -> row.contains(place.cadre()) && row.contains("LEFT")));
    }

    private void handBack(Place from, Raised matter) {
        post(cadre(from), matter, "objection", Map.of("reason", "不归我管"))
                .statusCode(200)
                .body("status", equalTo("OBJECTED"));
    }

    private static io.restassured.response.ValidatableResponse give(String token, Raised matter, Place to) {
        return post(token, matter, "assignment", Map.of("org", to.org(), "cadre", to.cadre()));
    }
}
