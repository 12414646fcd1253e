package org.lianxin.visit.acknowledgement;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class AcknowledgementTest extends ServiceTest {
    @Test
    void aYesMeetsTheContactThatWasDueAndTheNextIsOwed() {
        clock.setDay("2026-03-31");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        clock.setDay("2026-04-10");
        var id = UUID.randomUUID();
        var code = aVisit(id, lead, community, household);

        answer(code, "CONFIRMED")
                .statusCode(200)
                .body("visit", equalTo(id.toString()))
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("notes", nullValue());

        assertEquals(List.of("visit.recorded.v1", "visit.acknowledged.v1"), published.typesOf(id));
        var met = published.ofType("due-contact.met.v1").stream()
                .filter(event -> event.path("visit").asText().equals(id.toString()))
                .toList();
        assertEquals(1, met.size());
        assertEquals(true, met.getFirst().path("inTime").asBoolean());
        assertEquals(lead, met.getFirst().path("cadre").asText());
        cadre(lead)
                .get("/api/v1/due-contacts?community=" + community)
                .then()
                .body("items", hasSize(2))
                .body("items.status", equalTo(List.of("MET", "OPEN")))
                .body("items.dueOn", equalTo(List.of("2026-04-30", "2026-05-10")));
    }

    @Test
    void aVisitAfterTheDueDayMeetsItLate() {
        clock.setDay("2026-03-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "HIGH");
        clock.setDay("2026-03-12");
        answer(aVisit(UUID.randomUUID(), lead, community, household), "CONFIRMED")
                .statusCode(200);
        cadre(lead)
                .get("/api/v1/due-contacts?status=MET&community=" + community)
                .then()
                .body("items[0].inTime", equalTo(false));
    }

    @Test
    void aCodeCountsOnce() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var code = aVisit(UUID.randomUUID(), lead, community, aHousehold(lead, community, "KEY"));
        answer(code.toLowerCase(Locale.ROOT).replace("-", " "), "CONFIRMED").statusCode(200);
        answer(code, "CONFIRMED").statusCode(409).body("type", endsWith(":code-used"));
        answer(code, "DISPUTED").statusCode(409).body("errors.field", hasItem("code"));
    }

    @Test
    void manyUsesOfACodeAtOnceCountOnce() throws Exception {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var id = UUID.randomUUID();
        var code = aVisit(id, lead, community, aHousehold(lead, community, "KEY"));
        var statuses = atOnce(8, () -> answer(code, "CONFIRMED").extract().statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        assertEquals(List.of("visit.recorded.v1", "visit.acknowledged.v1"), published.typesOf(id));
    }

    @Test
    void manyVisitsOfOneDayMeetOneContact() throws Exception {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var codes = new java.util.concurrent.ConcurrentLinkedQueue<>(List.of(
                aVisit(UUID.randomUUID(), lead, community, household),
                aVisit(UUID.randomUUID(), lead, community, household)));
        var statuses =
                atOnce(2, () -> answer(codes.remove(), "CONFIRMED").extract().statusCode());
        assertEquals(List.of(200, 200), statuses);
        answer(aVisit(UUID.randomUUID(), lead, community, household), "CONFIRMED")
                .statusCode(200);
        cadre(lead)
                .get("/api/v1/due-contacts?community=" + community)
                .then()
                .body("items.status", containsInAnyOrder("MET", "OPEN"));
    }

    @Test
    void anUnknownCodeIsNotFound() {
        answer(aCode(), "CONFIRMED").statusCode(404).body("type", endsWith(":code-unknown"));
        answer("12345", "CONFIRMED").statusCode(404);
    }

    @Test
    void afterThirtyDaysItIsTooLate() {
        clock.setDay("2026-02-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var code = aVisit(UUID.randomUUID(), lead, community, aHousehold(lead, community, "KEY"));
        clock.advance(Duration.ofDays(30).plusSeconds(1));
        answer(code, "CONFIRMED").statusCode(409).body("type", endsWith(":code-too-old"));
    }

    @Test
    void everyFieldIsChecked() {
        BadInput.refusesEachField(
                this::nobody,
                "POST",
                "/api/v1/acknowledgements",
                Map.of(
                        "code",
                        aCode(),
                        "slip",
                        "",
                        "answer",
                        "CONFIRMED",
                        "words",
                        "好",
                        "onBehalf",
                        true,
                        "relation",
                        "FAMILY",
                        "grade",
                        5),
                Set.of("code", "answer"));
    }

    private ValidatableResponse answer(String code, String answer) {
        return nobody().body(Map.of("code", code, "answer", answer))
                .post("/api/v1/acknowledgements")
                .then();
    }
}
