package org.lianxin.visit.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class SnoozeTest extends ServiceTest {

    private Map<String, Object> until(String day) {
        return Map.of("until", day, "reason", "RESIDENT_AWAY");
    }

    private String dueContactOf(String lead, String community) {
        return cadre(lead)
                .get("/api/v1/due-contacts?status=OPEN&community=" + community)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    @Test
    void anOfficialPutsAContactOffWithinWhatTheRuleAllowsAndASupervisorBeyond() {
        clock.setDay("2026-05-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        aHousehold(lead, community, "KEY");
        var id = dueContactOf(lead, community);
        var snoozes = "/api/v1/due-contacts/" + id + "/snoozes";

        cadre(lead).body(until("2026-06-09")).post(snoozes).then().statusCode(409);
        cadre(lead).body(until("2026-06-01")).post(snoozes).then().statusCode(400);
        cadre(lead)
                .body(until("2026-06-08"))
                .post(snoozes)
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2026-06-08"))
                .body("firstDueOn", equalTo("2026-06-01"))
                .body("snoozes", equalTo(1));
        cadre(lead)
                .body(until("2026-06-12"))
                .post(snoozes)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:snooze-limit"));
        cadre(lead).body(until("2026-06-11")).post(snoozes).then().statusCode(201);
        cadre(lead).body(until("2026-06-12")).post(snoozes).then().statusCode(409);
        supervisor().body(until("2026-08-31")).post(snoozes).then().statusCode(400);
        supervisor().body(until("2026-06-30")).post(snoozes).then().statusCode(201);
        cadre(lead)
                .get(snoozes)
                .then()
                .statusCode(200)
                .body("beyondLimit", contains(false, false, true))
                .body("from", contains("2026-06-01", "2026-06-08", "2026-06-11"));
        assertEquals(
                3,
                published.ofType("due-contact.snoozed.v1").stream()
                        .filter(event -> event.path("dueContact").asText().equals(id))
                        .count());
    }

    @Test
    void theSameSnoozeSentTwiceCountsOnce() {
        clock.setDay("2026-05-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        aHousehold(lead, community, "NORMAL");
        var snoozes = "/api/v1/due-contacts/" + dueContactOf(lead, community) + "/snoozes";
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            cadre(lead)
                    .header("Idempotency-Key", key)
                    .body(until("2026-08-10"))
                    .post(snoozes)
                    .then()
                    .statusCode(201)
                    .body("snoozes", equalTo(1));
        }
    }

    @Test
    void nobodyElsePutsItOffAndNothingSettledIs() {
        clock.setDay("2026-05-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var snoozes = "/api/v1/due-contacts/" + dueContactOf(lead, community) + "/snoozes";

        cadre(aLeadOf(aCommunity()))
                .body(until("2026-06-08"))
                .post(snoozes)
                .then()
                .statusCode(404);
        inRegion(Role.SUPERVISOR, "3304")
                .body(until("2026-06-08"))
                .post(snoozes)
                .then()
                .statusCode(404);
        inRegion(Role.ASSESSOR, "33")
                .body(until("2026-06-08"))
                .post(snoozes)
                .then()
                .statusCode(403);
        BadInput.refusesEachField(() -> cadre(lead), "POST", snoozes, until("2026-06-08"), Set.of("until", "reason"));

        var gone = householdBody(community, "KEY");
        gone.put("active", false);
        cadre(lead)
                .header("If-Match", "*")
                .body(gone)
                .put("/api/v1/households/" + household)
                .then()
                .statusCode(200);
        cadre(lead)
                .body(until("2026-06-08"))
                .post(snoozes)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:due-contact-settled"));
    }
}
