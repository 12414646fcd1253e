package org.lianxin.visit.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class ContactAlertTest extends ServiceTest {
    @Inject
    MissingDueContacts missing;

    @Inject
    FollowingResponsibility following;

    private String open(String community) {
        return "/api/v1/due-contacts?status=OPEN&community=" + community;
    }

    @Test
    void aHouseholdStaysOnTheSupervisorsListUntilItIsHeard() {
        clock.setDay("2025-06-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "HIGH");
        var alerts = "/api/v1/contact-alerts?community=" + community;
        supervisor().get(alerts).then().statusCode(200).body("items", hasSize(0));

        for (var day : List.of("2025-06-09", "2025-06-17")) {
            clock.setDay(day);
            missAll();
        }
        supervisor()
                .get(alerts)
                .then()
                .body("items", hasSize(1))
                .body("items[0].missedInRow", equalTo(2))
                .body("items[0].overdueSince", equalTo("2025-06-08"))
                .body("items[0].silentSince", equalTo("2025-06-01"));
        inRegion(Role.SUPERVISOR, "330106").get(alerts).then().body("items", hasSize(0));
        cadre(lead).get(alerts).then().statusCode(403);

        var code = aVisit(UUID.randomUUID(), lead, community, household);
        nobody().body(Map.of("code", code, "answer", "CONFIRMED"))
                .post("/api/v1/acknowledgements")
                .then()
                .statusCode(200);
        supervisor().get(alerts).then().body("items", hasSize(0));
        cadre(lead)
                .get(open(community))
                .then()
                .body("items[0].missedInRow", equalTo(0))
                .body("items[0].silentSince", equalTo("2025-06-17"));
    }

    @Test
    void aServiceThatStoodStillCatchesUpOnce() {
        clock.setDay("2025-06-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        aHousehold(lead, community, "HIGH");
        clock.setDay("2025-09-01");
        missAll();
        cadre(lead)
                .get(open(community))
                .then()
                .body("items.missedInRow", contains(1))
                .body("items[0].dueOn", equalTo("2025-09-08"));
    }

    @Test
    void openContactsFollowWhoeverAnswersForTheCommunity() {
        clock.setDay("2026-03-01");
        var community = aCommunity();
        var first = aCadre();
        var second = aCadre();
        var assignment = UUID.randomUUID();
        assign(assignment, 1, first, community, "LEAD", today().minusYears(1), null, "ACTIVE");
        aHousehold(first, community, "KEY");
        var nobodys = "/api/v1/contact-alerts?kind=NOBODY_RESPONSIBLE&community=" + community;
        supervisor().get(nobodys).then().body("items", hasSize(0));

        assign(assignment, 2, first, community, "LEAD", today().minusYears(1), today(), "ENDED");
        supervisor().get(open(community)).then().body("items[0].cadre", nullValue());
        supervisor().get(nobodys).then().body("items", hasSize(1));

        assign(UUID.randomUUID(), 1, second, community, "ACTING", today().plusDays(3), null, "ACTIVE");
        supervisor().get(nobodys).then().body("items", hasSize(1));
        clock.setDay("2026-03-04");
        following.followToday();
        supervisor().get(open(community)).then().body("items[0].cadre", equalTo(second));
        supervisor().get(nobodys).then().body("items", hasSize(0));
    }

    @Test
    void aMajorChangeMakesTheContactDueWithinADayWhateverTheRisk() {
        clock.setDay("2026-03-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "NORMAL");
        var change = Map.of("household", household, "kind", "ILLNESS", "happenedOn", "2026-02-27");
        cadre(lead)
                .body(change)
                .post("/api/v1/major-changes")
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2026-03-02"))
                .body("household", equalTo(household.toString()));
        assertEquals(
                "2026-03-02",
                published.ofType("due-contact.opened.v1").stream()
                        .filter(event -> event.path("household").asText().equals(household.toString()))
                        .toList()
                        .getLast()
                        .path("dueOn")
                        .asText());
        cadre(aLeadOf(aCommunity()))
                .body(change)
                .post("/api/v1/major-changes")
                .then()
                .statusCode(404);
        cadre(lead)
                .body(Map.of("household", household, "kind", "ILLNESS", "happenedOn", "2026-03-02"))
                .post("/api/v1/major-changes")
                .then()
                .statusCode(400);
        BadInput.refusesEachField(
                () -> cadre(lead), "POST", "/api/v1/major-changes", change, Set.of("household", "kind", "happenedOn"));
    }

    @Test
    void aNewVulnerabilityIsAMajorChange() {
        clock.setDay("2026-03-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var body = householdBody(community, "KEY");
        body.put("members", List.of(member("王小明", "ELDERLY_ALONE", "DISABLED")));
        cadre(lead)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/households/" + household)
                .then()
                .statusCode(200);
        cadre(lead)
                .get(open(community))
                .then()
                .body("items[0].dueOn", equalTo("2026-03-02"))
                .body("items[0].groups", contains("DISABLED", "ELDERLY_ALONE"));
    }

    private void missAll() {
        while (missing.missSome()) {
            // until nothing is left
        }
    }
}
