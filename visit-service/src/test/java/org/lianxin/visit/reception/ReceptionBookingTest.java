package org.lianxin.visit.reception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class ReceptionBookingTest extends ReceptionTest {
    @Inject
    PromotingWaiting promoting;

    @Inject
    ReceptionClock jobs;

    @Inject
    DataSource database;

    private String community;
    private String lead;

    @BeforeEach
    void monday() {
        clock.setDay("2026-03-02");
        community = aCommunity();
        lead = aLeadOf(community);
    }

    @Test
    void fromHoldToVisitWithItsNeeds() throws Exception {
        var day = published(lead, community, "2026-03-09", 3);
        var me = aResident();
        var booking = held(me, day, community, 2);
        nobody().get(DAYS + day).then().body("slots.free", contains(1, 0, 1));
        act(resident(me), booking, "confirmation").statusCode(200).body("status", equalTo("BOOKED"));
        act(cadre(lead), booking, "check-in")
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:reception-not-today"));

        clock.set(at("2026-03-09T01:25:00Z"));
        serve(lead, booking, Map.of()).statusCode(409);
        act(cadre(lead), booking, "check-in").statusCode(200).body("topic", equalTo("低保复核"));
        clock.advance(Duration.ofMinutes(15));
        var need = UUID.randomUUID();
        var served = serve(
                        lead, booking, Map.of("minutes", 15, "notes", "咨询低保", "needs", java.util.List.of(need(need))))
                .statusCode(200)
                .body("status", equalTo("SERVED"))
                .body("acknowledgementCode", notNullValue())
                .extract();
        var visit = served.<String>path("visit");
        cadre(lead)
                .get("/api/v1/visits/" + visit)
                .then()
                .statusCode(200)
                .body("kind", equalTo("RECEPTION"))
                .body("cadre", equalTo(lead))
                .body("startedAt", equalTo("2026-03-09T01:25:00Z"));
        cadre(lead).get("/api/v1/needs/" + need).then().statusCode(200).body("visit", equalTo(visit));
        nobody().body(Map.of("code", served.path("acknowledgementCode"), "answer", "CONFIRMED"))
                .post("/api/v1/acknowledgements")
                .then()
                .statusCode(200);
        assertEquals(
                visit,
                published.ofType("reception.served.v1").stream()
                        .filter(event -> event.path("booking").asText().equals(booking))
                        .findFirst()
                        .orElseThrow()
                        .path("visit")
                        .asText());
        serve(lead, booking, Map.of()).statusCode(409);
        resident(me)
                .get(BOOKINGS + booking)
                .then()
                .body("visit", equalTo(visit))
                .body("acknowledgementCode", nullValue());
        assertFalse(stored(booking).contains("低保"), "the topic is sealed in the database");
    }

    @Test
    void aVisitThatCannotBeRecordedLeavesTheReceptionAsItWas() {
        var day = published(lead, community, "2026-03-09", 2);
        var booking = booked(aResident(), day, community, 1);
        clock.set(at("2026-03-09T01:05:00Z"));
        act(cadre(lead), booking, "check-in").statusCode(200);
        serve(lead, booking, Map.of("household", UUID.randomUUID()))
                .statusCode(400)
                .body("errors[0].field", equalTo("household"));
        cadre(lead).get(BOOKINGS + booking).then().body("status", equalTo("CHECKED_IN"));
        serve(lead, booking, Map.of("household", aHousehold(lead, community, "KEY")))
                .statusCode(200);
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
    void whoWaitsGetsTheNextFreePlaceInTurn() {
        var day = published(lead, community, "2026-03-09", 1);
        var first = aResident();
        var booking = booked(first, day, community, 1);
        var second = waiting(aResident(), day);
        var third = waiting(aResident(), day);
        act(resident(first), booking, "cancellation").statusCode(200);
        cadre(lead)
                .get(BOOKINGS + second)
                .then()
                .body("status", equalTo("BOOKED"))
                .body("slot", equalTo(1));
        cadre(lead).get(BOOKINGS + third).then().body("status", equalTo("WAITING"));
        assertTrue(published.ofType("reception.promoted.v1").stream()
                .anyMatch(event -> event.path("booking").asText().equals(second)));
        resident(aResident())
                .body(place(community, 1))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(409);

        clock.set(at("2026-03-10T01:00:00Z"));
        promoting.endWaiting();
        cadre(lead).get(BOOKINGS + third).then().body("cancelledFor", equalTo("DAY_OVER"));
    }

    @Test
    void aHoldThatIsOverPromotesWhoWaitsEvenIfNobodyBooks() throws Exception {
        var day = published(lead, community, "2026-03-09", 1);
        held(aResident(), day, community, 1);
        var waiting = waiting(aResident(), day);
        clock.advance(Duration.ofMinutes(10));
        atOnce(3, () -> {
            jobs.check();
            return null;
        });
        cadre(lead).get(BOOKINGS + waiting).then().body("status", equalTo("BOOKED"));
    }

    @Test
    void nobodyWaitsWhileThereAreFreePlaces() {
        var day = published(lead, community, "2026-03-09", 2);
        resident(aResident())
                .body(Map.of("community", community))
                .post(DAYS + day + "/waiting-list")
                .then()
                .statusCode(409)
                .body("freeSlots", hasSize(2));
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
    void whoComesWithoutABookingIsReceivedOnTheDay() {
        var body = draft(lead, community, "2026-03-09", 2);
        body.put("walkInPercent", 50);
        var day = drafted(lead, body);
        publish(lead, day).statusCode(200);
        var guest = Map.of("community", community);
        cadre(lead).body(guest).post(DAYS + day + "/walk-ins").then().statusCode(409);
        clock.set(at("2026-03-09T01:01:00Z"));
        for (int i = 0; i < 2; i++) {
            cadre(lead)
                    .body(guest)
                    .post(DAYS + day + "/walk-ins")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("CHECKED_IN"))
                    .body("slot", equalTo(2 - i));
        }
        cadre(lead)
                .body(guest)
                .post(DAYS + day + "/walk-ins")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:reception-full"));
        resident(aResident()).body(guest).post(DAYS + day + "/walk-ins").then().statusCode(403);
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

    @Test
    void theDatabaseItselfRefusesASecondBookingOfAPlace() throws Exception {
        var day = published(lead, community, "2026-03-09", 1);
        var booking = booked(aResident(), day, community, 1);
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement("""
                        insert into reception_booking (id, day, slot, seat, status, channel, person, community, made_by, made_at, version)
                        select gen_random_uuid(), day, slot, seat, status, channel, '\\x00', community, made_by, made_at, 0
                        from reception_booking where id = ?""")) {
            copy.setObject(1, UUID.fromString(booking));
            var refused = assertThrows(java.sql.SQLException.class, copy::executeUpdate);
            assertTrue(refused.getMessage().contains("reception_seat_taken_once"), refused.getMessage());
        }
    }

    private io.restassured.specification.RequestSpecification portal() {
        return bearing(Tokens.of(Role.INTEGRATION).subject("portal").sign());
    }

    private String waiting(String resident, String day) {
        return resident(resident)
                .body(Map.of("community", community))
                .post(DAYS + day + "/waiting-list")
                .then()
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .extract()
                .path("id");
    }

    private String stored(String booking) throws Exception {
        try (var connection = database.getConnection();
                var row = connection.prepareStatement("select b::text from reception_booking b where id = ?")) {
            row.setObject(1, UUID.fromString(booking));
            var rows = row.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
