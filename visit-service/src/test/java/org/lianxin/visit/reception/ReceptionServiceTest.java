package org.lianxin.visit.reception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceptionServiceTest extends ReceptionTest {
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
