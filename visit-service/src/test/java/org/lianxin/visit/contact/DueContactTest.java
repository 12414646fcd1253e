package org.lianxin.visit.contact;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class DueContactTest extends ServiceTest {
    @Inject
    MissingDueContacts missing;

    @ParameterizedTest
    @CsvSource({
        "HIGH, 2026-05-31, , 2026-06-07",
        "KEY, 2026-05-31, , 2026-06-30",
        "NORMAL, 2026-05-31, , 2026-08-31",
        "KEY, 2026-05-20, 2026-04-30, 2026-05-30",
        "HIGH, 2026-05-31, 2026-01-01, 2026-05-31"
    })
    void aNewHouseholdIsOwedItsFirstContact(String risk, String day, String lastContact, String due) {
        clock.setDay(day);
        var community = aCommunity();
        var lead = aLeadOf(community);
        var body = householdBody(community, risk);
        if (lastContact != null) {
            body.put("lastContactOn", lastContact);
        }
        var household = UUID.randomUUID();
        cadre(lead).body(body).put("/api/v1/households/" + household).then().statusCode(201);

        cadre(lead)
                .get("/api/v1/due-contacts?status=OPEN&community=" + community)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo(due))
                .body("items[0].cadre", equalTo(lead))
                .body("items[0].household", equalTo(household.toString()));
        assertEquals(
                due,
                of("due-contact.opened.v1", household).getFirst().path("dueOn").asText());
    }

    @Test
    void whatIsNotMetByTheDayIsMissedOnceAndTheNextIsOwed() {
        clock.setDay("2025-01-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "HIGH");

        clock.setDay("2025-01-08");
        missAll();
        assertEquals(List.of(), of("due-contact.missed.v1", household), "the due day itself is in time");

        clock.setDay("2025-01-09");
        missAll();
        missAll();
        var missed = of("due-contact.missed.v1", household);
        assertEquals(1, missed.size());
        assertEquals(lead, missed.getFirst().path("cadre").asText());
        var opened = of("due-contact.opened.v1", household);
        assertEquals(2, opened.size());
        assertEquals("2025-01-16", opened.get(1).path("dueOn").asText());
        cadre(lead)
                .get("/api/v1/due-contacts?status=MISSED&cadre=" + lead)
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo("2025-01-08"));
    }

    @Test
    void twoReplicasAtOnceMissEachContactOnce() throws Exception {
        clock.setDay("2025-03-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var households = java.util.stream.Stream.generate(() -> aHousehold(lead, community, "HIGH"))
                .limit(20)
                .toList();
        clock.setDay("2025-03-20");
        atOnce(4, () -> {
            missAll();
            return null;
        });
        households.forEach(household ->
                assertEquals(1, of("due-contact.missed.v1", household).size()));
    }

    @Test
    void whoLedOnTheDueDayAnswersForTheMiss() {
        clock.setDay("2025-05-01");
        var community = aCommunity();
        var first = aCadre();
        var second = aCadre();
        assign(UUID.randomUUID(), 1, first, community, "LEAD", today(), today().plusDays(3), "ACTIVE");
        assign(UUID.randomUUID(), 1, second, community, "LEAD", today().plusDays(3), null, "ACTIVE");
        var household = aHousehold(first, community, "HIGH");
        clock.setDay("2025-05-20");
        missAll();
        assertEquals(
                second,
                of("due-contact.missed.v1", household).getFirst().path("cadre").asText());
    }

    @Test
    void aHouseholdThatRisesToHighRiskIsOwedAContactWithinADay() {
        clock.setDay("2026-05-20");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "NORMAL");
        replace(lead, household, householdBody(community, "HIGH"), 0);
        var opened = of("due-contact.opened.v1", household);
        assertEquals("2026-05-21", opened.getLast().path("dueOn").asText());
        assertEquals(opened.getFirst().path("dueContact"), opened.getLast().path("dueContact"));
    }

    @Test
    void nothingIsOwedToAHouseholdThatMovedAwayUntilItReturns() {
        clock.setDay("2024-05-20");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "HIGH");
        var gone = householdBody(community, "HIGH");
        gone.put("active", false);
        replace(lead, household, gone, 0);
        clock.setDay("2024-06-20");
        missAll();
        assertEquals(List.of(), of("due-contact.missed.v1", household));
        cadre(lead)
                .get("/api/v1/due-contacts?status=OPEN&community=" + community)
                .then()
                .body("items", empty());

        replace(lead, household, householdBody(community, "HIGH"), 1);
        assertEquals(
                "2024-06-27",
                of("due-contact.opened.v1", household).getLast().path("dueOn").asText());
    }

    private void replace(String lead, UUID household, Object body, long version) {
        cadre(lead)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/households/" + household)
                .then()
                .statusCode(200);
    }

    private void missAll() {
        while (missing.missSome()) {
            // until nothing is left
        }
    }

    private List<JsonNode> of(String type, UUID household) {
        return published.ofType(type).stream()
                .filter(event -> event.path("household").asText().equals(household.toString()))
                .toList();
    }
}
