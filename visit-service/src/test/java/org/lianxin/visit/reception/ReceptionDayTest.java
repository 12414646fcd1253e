package org.lianxin.visit.reception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class ReceptionDayTest extends ReceptionTest {
    private String community;
    private String lead;

    @BeforeEach
    void monday() {
        clock.setDay("2026-03-02");
        community = aCommunity();
        lead = aLeadOf(community);
    }

    @Test
    void residentsSeeADayFromItsPublicationOn() {
        var day = drafted(lead, draft(lead, community, "2026-03-09", 10));
        var list = DAYS + "?community=" + community;
        nobody().get(DAYS + day).then().statusCode(404);
        resident(aResident()).get(DAYS + day).then().statusCode(404);
        nobody().get(list).then().statusCode(200).body("items", empty());
        cadre(lead).get(DAYS + day).then().statusCode(200).body("status", equalTo("DRAFT"));
        cadre(lead).get(DAYS + "drafts").then().statusCode(200).body("items.id", contains(day));
        resident(aResident())
                .body(place(community, 1))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(404);

        publish(lead, day)
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("slots", hasSize(10))
                .body("slots.findAll { it.places == 0 }", hasSize(2));
        nobody().get(list).then().body("items.id", contains(day)).body("items[0].slots", nullValue());
        nobody().get(DAYS + day)
                .then()
                .statusCode(200)
                .body("slots[0].startsAt", equalTo("2026-03-09T01:00:00Z"))
                .body("slots[0].free", equalTo(1))
                .body("slots[4].freeForWalkIns", equalTo(1));
        var told = events("reception.published.v1", day).getFirst();
        assertEquals(lead, told.path("official").asText());
        assertEquals(10, told.path("places").asInt());
        publish(lead, day).statusCode(409);
    }

    @Test
    void aDayIsPublishedFiveDaysAheadOrNotAtAll() {
        var late = drafted(lead, draft(lead, community, "2026-03-06", 4));
        publish(lead, late).statusCode(409).body("type", equalTo("urn:lianxin:problem:reception-too-late"));
        nobody().get(DAYS + late).then().statusCode(404);
        var inTime = drafted(lead, draft(lead, community, "2026-03-07", 4));
        publish(lead, inTime).statusCode(200);
    }

    @Test
    void aDraftIsChangedAndAPublishedDayIsNot() {
        var day = drafted(lead, draft(lead, community, "2026-03-09", 4));
        var change = draft(lead, community, "2026-03-10", 6);
        cadre(lead).body(change).put(DAYS + day).then().statusCode(428);
        cadre(lead)
                .header("If-Match", "\"7\"")
                .body(change)
                .put(DAYS + day)
                .then()
                .statusCode(412);
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(change)
                .put(DAYS + day)
                .then()
                .statusCode(200)
                .body("on", equalTo("2026-03-10"));
        publish(lead, day).statusCode(200);
        cadre(lead).header("If-Match", "*").body(change).put(DAYS + day).then().statusCode(409);
    }

    @Test
    void everybodyPlansTheirOwn() {
        var other = aLeadOf(aCommunity());
        cadre(other)
                .body(draft(lead, community, "2026-03-09", 4))
                .post(DAYS)
                .then()
                .statusCode(403);
        cadre(lead)
                .body(draft(other, community, "2026-03-09", 4))
                .post(DAYS)
                .then()
                .statusCode(403);
        supervisor()
                .body(draft(lead, community, "2026-03-09", 4))
                .post(DAYS)
                .then()
                .statusCode(201);
        inRegion(Role.SUPERVISOR, "330106")
                .body(draft(lead, community, "2026-03-09", 4))
                .post(DAYS)
                .then()
                .statusCode(403);
        var ofLeader = draft(lead, community, "2026-03-09", 4);
        ofLeader.put("holder", "LEADER");
        ofLeader.remove("community");
        ofLeader.put("region", REGION);
        cadre(lead).body(ofLeader).post(DAYS).then().statusCode(403);
        supervisor().body(ofLeader).post(DAYS).then().statusCode(201).body("community", nullValue());
        resident(aResident()).body(ofLeader).post(DAYS).then().statusCode(403);

        var day = published(lead, community, "2026-03-09", 2);
        cadre(other)
                .body(Map.of("reason", "WEATHER"))
                .post(DAYS + day + "/cancellation")
                .then()
                .statusCode(403);
        cadre(other).get(DAYS + day + "/bookings").then().statusCode(403);
    }

    @Test
    void everyFieldIsChecked() {
        var valid = draft(lead, community, "2026-03-09", 4);
        BadInput.refusesEachField(
                () -> cadre(lead),
                "POST",
                DAYS,
                valid,
                Set.of(
                        "holder",
                        "official",
                        "community",
                        "place",
                        "on",
                        "startsAt",
                        "slots",
                        "slotMinutes",
                        "capacity"));
        for (var wrong : List.of(
                Map.entry("on", (Object) "2026-03-02"),
                Map.entry("on", (Object) "2027-03-09"),
                Map.entry("community", (Object) "999999999999"),
                Map.entry("slots", (Object) 99))) {
            var body = draft(lead, community, "2026-03-09", 4);
            body.put(wrong.getKey(), wrong.getValue());
            cadre(lead).body(body).post(DAYS).then().statusCode(400).body("errors[0].field", equalTo(wrong.getKey()));
        }
    }
}
