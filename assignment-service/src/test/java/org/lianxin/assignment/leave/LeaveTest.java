package org.lianxin.assignment.leave;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.BadInput;

/** A lead on leave has an acting cadre or asks for one; who acts does so until the lead is back. */
@QuarkusTest
class LeaveTest extends ServiceTest {

    @Inject
    LeaveJob job;

    private Place place;
    private String lead;
    private String other;

    @BeforeEach
    void aLedCommunity() {
        clock.setDay("2026-03-10");
        place = Place.fresh().with(2);
        var org = anOrganisation(place.district());
        lead = aCadreOf(org);
        other = aCadreOf(org);
        supervisor(place.district())
                .body(lead(place.community(1), lead, "2026-01-01"))
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    @Test
    void whoStandsInIsResponsibleOnTheDaysOfTheLeave() {
        grant(leave("2026-03-12", "2026-03-20", other))
                .statusCode(201)
                .body("status", equalTo("PLANNED"), "communities[0].acting", equalTo(other));
        responsible("2026-03-11", "LEAD", lead);
        responsible("2026-03-12", "ACTING", other);
        responsible("2026-03-19", "ACTING", other);
        responsible("2026-03-20", "LEAD", lead);
        assertEquals(List.of("ACTIVE"), statuses());
        clock.setDay("2026-03-12");
        job.run();
        job.run();
        clock.setDay("2026-03-20");
        job.run();
        job.run();
        assertEquals(List.of("ACTIVE", "ON_LEAVE", "ACTIVE"), statuses());
    }

    @Test
    void aLeaveWithoutAStandInAsksForOne() {
        var id = grant(leave("2026-03-10", "2026-03-20", null))
                .statusCode(201)
                .body("status", equalTo("CURRENT"), "communities[0].acting", nullValue())
                .extract()
                .<String>path("id");
        assertEquals(List.of("ACTIVE", "ON_LEAVE"), statuses());
        gaps("LEAD_ON_LEAVE", 1);
        change(id, "stand-in", Map.of("acting", other)).statusCode(200).body("communities[0].acting", equalTo(other));
        gaps("LEAD_ON_LEAVE", 0);
        responsible("2026-03-10", "ACTING", other);
    }

    @Test
    void whoIsBackEarlierEndsTheStandIn() {
        var id = grant(leave("2026-03-10", "2026-03-20", other)).extract().<String>path("id");
        clock.setDay("2026-03-13");
        change(id, "return", Map.of("on", "2026-03-12")).statusCode(400).body("errors.field", hasItem("on"));
        change(id, "return", Map.of("on", "2026-03-21")).statusCode(400);
        change(id, "return", Map.of("on", "2026-03-13")).statusCode(200).body("status", equalTo("OVER"));
        responsible("2026-03-12", "ACTING", other);
        responsible("2026-03-13", "LEAD", lead);
        assertEquals(List.of("ACTIVE", "ON_LEAVE", "ACTIVE"), statuses());
        // What came up meanwhile goes back to the lead.
        supervisor(place.district())
                .get("/api/v1/hand-overs?cadre=" + other)
                .then()
                .body("items[0].kind", equalTo("RETURN"), "items[0].to", equalTo(lead));
        change(id, "return", Map.of("on", "2026-03-13")).statusCode(409);
    }

    @Test
    void whoIsOnLeaveByTheRegisterAlreadyComesBackAsWell() {
        administrator()
                .header("If-Match", "*")
                .body(Map.of(
                        "name",
                        "陈静",
                        "post",
                        "联络员",
                        "status",
                        "ON_LEAVE",
                        "statusFrom",
                        "2026-03-09",
                        "statusUntil",
                        "2026-03-30"))
                .put("/api/v1/organisations/" + lead.substring(0, 18) + "/cadres/" + lead.substring(19))
                .then()
                .statusCode(200);
        grant(leave("2026-03-10", "2026-03-20", other)).statusCode(201);
        clock.setDay("2026-03-20");
        job.run();
        assertEquals(List.of("ACTIVE", "ON_LEAVE", "ACTIVE"), statuses());
    }

    @Test
    void aLeaveThatIsCancelledNeverWas() {
        var id = grant(leave("2026-03-15", "2026-03-20", other)).extract().<String>path("id");
        change(id, "return", Map.of("on", "2026-03-15")).statusCode(200).body("status", equalTo("CANCELLED"));
        responsible("2026-03-16", "LEAD", lead);
        grant(leave("2026-03-15", "2026-03-20", null)).statusCode(201);
        grant(leave("2026-03-19", "2026-03-22", null))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:cadre-leave-one-at-a-time"));
    }

    @Test
    void whoFillsAVacancyDoesSoUntilALeadBegins() {
        var wish = new HashMap<>(lead(place.community(2), other, "2026-03-01"));
        wish.put("role", "ACTING");
        var acting = UUID.randomUUID();
        supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + acting)
                .then()
                .statusCode(201);
        supervisor(place.district())
                .body(lead(place.community(2), aCadreOf(other.substring(0, 18)), "2026-03-10"))
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        supervisor(place.district())
                .get("/api/v1/assignments/" + acting)
                .then()
                .body("status", equalTo("HANDING_OVER"), "validTo", equalTo("2026-03-10"));
    }

    @Test
    void isForSupervisorsOfTheRegionAndTheCadre() {
        var id = grant(leave("2026-03-12", "2026-03-20", null)).extract().<String>path("id");
        supervisor("110101")
                .body(leave("2026-04-12", "2026-04-20", null))
                .post("/api/v1/leaves")
                .then()
                .statusCode(404);
        supervisor("110101").get("/api/v1/leaves/" + id).then().statusCode(404);
        cadre(other).get("/api/v1/leaves/" + id).then().statusCode(404);
        cadre(lead).get("/api/v1/leaves").then().statusCode(200).body("items", hasSize(1));
        cadre(lead)
                .body(leave("2026-04-12", "2026-04-20", null))
                .post("/api/v1/leaves")
                .then()
                .statusCode(403);
        supervisor(place.district())
                .body(Map.of("acting", other))
                .post("/api/v1/leaves/" + id + "/stand-in")
                .then()
                .statusCode(428);
        grant(leave("2026-03-25", "2026-03-25", null)).statusCode(400);
        BadInput.refusesEachField(
                () -> supervisor(place.district()),
                "POST",
                "/api/v1/leaves",
                leave("2026-05-12", "2026-05-20", other),
                Set.of("cadre", "firstDay", "backOn"));
    }

    private Map<String, Object> leave(String from, String until, String acting) {
        var body = new HashMap<String, Object>(Map.of("cadre", lead, "firstDay", from, "backOn", until));
        if (acting != null) {
            body.put("acting", acting);
        }
        return body;
    }

    private ValidatableResponse grant(Map<String, Object> leave) {
        return supervisor(place.district()).body(leave).post("/api/v1/leaves").then();
    }

    private ValidatableResponse change(String id, String verb, Map<String, Object> body) {
        return supervisor(place.district())
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/leaves/" + id + "/" + verb)
                .then();
    }

    private void responsible(String on, String as, String cadre) {
        supervisor(place.district())
                .get("/api/v1/communities/" + place.community(1) + "/responsible?on=" + on)
                .then()
                .body("as", equalTo(as), "cadre", equalTo(cadre));
    }

    private void gaps(String state, int count) {
        supervisor(place.district())
                .get("/api/v1/coverage?state=" + state)
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }

    private List<String> statuses() {
        return published.of(lead).stream()
                .filter(event -> event.has("staffNumber"))
                .map(event -> event.get("status").asText())
                .toList();
    }
}
