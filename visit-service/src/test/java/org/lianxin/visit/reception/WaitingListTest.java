package org.lianxin.visit.reception;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaitingListTest extends ReceptionTest {
    @Inject
    PromotingWaiting promoting;

    @Inject
    ReceptionClock jobs;

    private String community;
    private String lead;

    @BeforeEach
    void monday() {
        clock.setDay("2026-03-02");
        community = aCommunity();
        lead = aLeadOf(community);
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
}
