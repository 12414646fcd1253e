package org.lianxin.visit.reception;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceptionNoticeTest extends ReceptionTest {
    private String community;
    private String lead;

    @BeforeEach
    void monday() {
        clock.setDay("2026-03-02");
        community = aCommunity();
        lead = aLeadOf(community);
    }

    @Test
    void aCancelledDayTellsThoseWhoHaveABooking() {
        var day = published(lead, community, "2026-03-09", 2);
        var first = booked(aResident(), day, community, 1);
        var second = aResident();
        var held = held(second, day, community, 2);
        var waiting = resident(aResident())
                .body(Map.of("community", community))
                .post(DAYS + day + "/waiting-list")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        cadre(lead)
                .body(Map.of("reason", "OFFICIAL_ILL"))
                .post(DAYS + day + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        var told = events("reception.cancelled.v1", day).getFirst();
        assertEquals(Set.of(first, held, waiting), Set.copyOf(texts(told.path("bookings"))));
        resident(second)
                .get(BOOKINGS + held)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("cancelledFor", equalTo("DAY_CANCELLED"));
        act(resident(second), held, "confirmation").statusCode(409);
        nobody().get(DAYS + day).then().statusCode(200).body("cancelledFor", equalTo("OFFICIAL_ILL"));
        resident(aResident())
                .body(place(community, 1))
                .post(DAYS + day + "/bookings")
                .then()
                .statusCode(409);
    }

    @Test
    void aSubstituteTakesOverTheBookings() {
        var day = published(lead, community, "2026-03-09", 3);
        var booking = booked(aResident(), day, community, 1);
        var other = aCadre();
        cadre(lead)
                .body(Map.of("official", lead))
                .post(DAYS + day + "/substitution")
                .then()
                .statusCode(400);
        cadre(lead)
                .body(Map.of("official", other))
                .post(DAYS + day + "/substitution")
                .then()
                .statusCode(200)
                .body("substitute", equalTo(other));
        assertEquals(
                List.of(booking),
                texts(events("reception.substituted.v1", day).getFirst().path("bookings")));
        cadre(lead).get(BOOKINGS + booking).then().body("status", equalTo("SUBSTITUTED"));

        clock.set(at("2026-03-09T01:05:00Z"));
        act(cadre(other), booking, "check-in").statusCode(200);
        serve(lead, booking, Map.of()).statusCode(403);
        serve(other, booking, Map.of()).statusCode(200).body("status", equalTo("SERVED"));
        assertEquals(
                other,
                events("reception.served.v1", day).getFirst().path("official").asText());
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
