package org.lianxin.visit.reception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;

@QuarkusTest
class ReceptionBookingTest extends ReceptionTest {
    private String community;
    private String lead;

    @BeforeEach
    void monday() {
        clock.setDay("2026-03-02");
        community = aCommunity();
        lead = aLeadOf(community);
    }

    @Test
    void aHoldEndsByTheClockWithoutAnybodyNoticing() {
        var day = published(lead, community, "2026-03-09", 1);
        var first = aResident();
        var booking = held(first, day, community, 1);
        clock.advance(Duration.ofMinutes(9));
        resident(aResident())
                .body(place(community, 1))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:reception-slot-taken"))
                .body("freeSlots", empty());
        clock.advance(Duration.ofMinutes(1));
        nobody().get(DAYS + day).then().body("slots.free", contains(1));
        resident(first).get(BOOKINGS + booking).then().body("cancelledFor", equalTo("HOLD_EXPIRED"));
        act(resident(first), booking, "confirmation")
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:reception-hold-over"));
        booked(aResident(), day, community, 1);
    }

    @Test
    void oneBookingPerResidentAndDay() {
        var day = published(lead, community, "2026-03-09", 3);
        var me = aResident();
        var first = held(me, day, community, 1);
        resident(me)
                .body(place(community, 2))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:reception-once-a-day"));
        portal().body(Map.of("slot", 2, "community", community, "resident", me))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(409);
        act(resident(me), first, "cancellation").statusCode(200);
        booked(me, day, community, 2);
    }

    @Test
    void theSameRequestSentTwiceBooksOnce() {
        var day = published(lead, community, "2026-03-09", 3);
        var key = UUID.randomUUID().toString();
        var me = aResident();
        var ids = new java.util.HashSet<String>();
        for (int i = 0; i < 2; i++) {
            ids.add(resident(me)
                    .header("Idempotency-Key", key)
                    .body(place(community, 1))
                    .post(DAYS + day + "/bookings")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertEquals(1, ids.size());
    }

    @Test
    void staffBooksForAHouseholdOrAPhoneNumberAndAPortalForItsResident() {
        var day = published(lead, community, "2026-03-09", 5);
        var household = aHousehold(lead, community, "KEY");
        var body = new HashMap<String, Object>(place(community, 1));
        body.put("household", household);
        body.put("name", "王小明");
        body.put("phone", "13800001234");
        body.put("confirmed", true);
        cadre(lead)
                .body(body)
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(201)
                .body("status", equalTo("BOOKED"))
                .body("channel", equalTo("STAFF"))
                .body("phone", equalTo("138****1234"));
        body.put("slot", 2);
        cadre(lead).body(body).post(DAYS + day + "/bookings").then().statusCode(409);
        body.remove("household");
        cadre(lead).body(body).post(DAYS + day + "/bookings").then().statusCode(201);
        body.remove("phone");
        body.put("slot", 3);
        cadre(lead).body(body).post(DAYS + day + "/bookings").then().statusCode(400);
        cadre(aLeadOf(aCommunity()))
                .body(body)
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(403);
        resident(aResident())
                .body(Map.of("slot", 3, "community", community, "household", household))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(400);

        var me = aResident();
        var portals = portal().body(Map.of("slot", 3, "community", community, "resident", me))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        resident(me).get(BOOKINGS).then().statusCode(200).body("items.id", contains(portals));
        resident(aResident()).get(BOOKINGS + portals).then().statusCode(404);
        cadre(aLeadOf(aCommunity())).get(BOOKINGS + portals).then().statusCode(404);
        cadre(lead).get(DAYS + day + "/bookings").then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void everyFieldIsChecked() {
        var day = published(lead, community, "2026-03-09", 5);
        var valid = new HashMap<String, Object>(place(community, 1));
        valid.put("name", "王小明");
        valid.put("phone", "13800001234");
        BadInput.refusesEachField(
                () -> cadre(lead), "POST", DAYS + day + "/bookings", valid, Set.of("slot", "community"));
        for (var body : java.util.List.of(place(community, 99), place("440304001001", 1))) {
            resident(aResident())
                    .body(body)
                    .post(DAYS + day + "/bookings")
                    .then()
                    .statusCode(400);
        }
        clock.set(at("2026-03-09T01:30:00Z"));
        resident(aResident())
                .body(place(community, 1))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:reception-slot-begun"));
    }
}
