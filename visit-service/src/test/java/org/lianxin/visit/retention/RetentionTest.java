package org.lianxin.visit.retention;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
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
class RetentionTest extends ServiceTest {
    @Inject
    Erasing erasing;

    @Inject
    @All
    List<Expiring> expiring;

    @Test
    void everythingThatExpiresHasAPeriodWithItsSource() {
        supervisor()
                .get("/api/v1/retention-rules")
                .then()
                .statusCode(200)
                .body(
                        "subject",
                        hasItems(expiring.stream().map(Expiring::subject).toArray(String[]::new)))
                .body("find { it.subject == 'VISIT_NOTES' }.amount", equalTo(3))
                .body("find { it.subject == 'VISIT_NOTES' }.unit", equalTo("YEAR"));
    }

    @Test
    void whatIsOlderGoesAndTheRestStays() {
        clock.setDay("2030-01-10");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var old = assess(lead, household, "2030-01-10");
        clock.setDay("2032-01-10");
        var young = assess(lead, household, "2032-01-10");
        clock.setDay("2035-01-10");
        erasing.eraseAll(subject("LIVING_CONDITIONS"), 500);
        answers(lead, household, old, false);
        clock.setDay("2035-01-11");
        erasing.eraseAll(subject("LIVING_CONDITIONS"), 500);
        answers(lead, household, old, true);
        answers(lead, household, young, false);
        inRegion(Role.INSPECTOR, REGION)
                .get("/api/v1/retention-rules/erasures")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem("LIVING_CONDITIONS"));
    }

    @Test
    void onSeveralReplicasEachRowGoesOnceInSmallBatches() throws Exception {
        clock.setDay("2036-03-10");
        erasing.eraseAll(subject("LIVING_CONDITIONS"), 500);
        clock.setDay("2030-03-10");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        for (int i = 0; i < 20; i++) {
            assess(lead, household, "2030-03-10");
        }
        clock.setDay("2036-03-10");
        var erased = atOnce(4, () -> erasing.eraseAll(subject("LIVING_CONDITIONS"), 3));
        // A replica that finds all rows claimed ends early; the next run gets the rest.
        int rest = erasing.eraseAll(subject("LIVING_CONDITIONS"), 3);
        assertEquals(20, erased.stream().mapToInt(Integer::intValue).sum() + rest);
        assertEquals(0, erasing.eraseAll(subject("LIVING_CONDITIONS"), 3));
    }

    @Test
    void aHouseholdThatIsGoneIsErasedAfterItsTime() {
        clock.setDay("2031-05-10");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var gone = aHousehold(lead, community, "KEY");
        var stays = aHousehold(lead, community, "KEY");
        var body = householdBody(community, "KEY");
        body.put("active", false);
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/households/" + gone)
                .then()
                .statusCode(200);
        clock.setDay("2034-05-12");
        erasing.eraseAll(subject("GONE_HOUSEHOLDS"), 500);
        cadre(lead)
                .get("/api/v1/households/" + gone)
                .then()
                .body("status", equalTo("ERASED"))
                .body("members", hasSize(0));
        cadre(lead).get("/api/v1/households/" + stays).then().body("status", equalTo("ACTIVE"));
        assertEquals(
                List.of("household.changed.v1", "household.erased.v1"),
                published
                        .typesOf(gone)
                        .subList(
                                published.typesOf(gone).size() - 2,
                                published.typesOf(gone).size()));
    }

    @Test
    void aHoldStopsIt() {
        clock.setDay("2030-04-10");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var old = assess(lead, household, "2030-04-10");
        var hold = inspector()
                .body(Map.of("community", community, "reason", "核查案件 2010-4"))
                .post("/api/v1/legal-holds")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        clock.setDay("2036-04-10");
        erasing.eraseAll(subject("LIVING_CONDITIONS"), 500);
        answers(lead, household, old, false);
        inspector()
                .body(Map.of("reason", "案件已结"))
                .post("/api/v1/legal-holds/" + hold + "/release")
                .then()
                .statusCode(200)
                .body("releaseReason", equalTo("案件已结"));
        inspector()
                .body(Map.of("reason", "案件已结"))
                .post("/api/v1/legal-holds/" + hold + "/release")
                .then()
                .statusCode(409)
                .body("type", endsWith(":hold-released"));
        erasing.eraseAll(subject("LIVING_CONDITIONS"), 500);
        answers(lead, household, old, true);
    }

    @Test
    void holdsAreTheInspectorsInTheirRegion() {
        var community = aCommunity();
        var household = aHousehold(aLeadOf(community), community, "KEY");
        BadInput.refusesEachField(
                this::inspector,
                "POST",
                "/api/v1/legal-holds",
                Map.of("household", household, "reason", "核查案件"),
                Set.of("reason"));
        inspector()
                .body(Map.of("reason", "核查案件"))
                .post("/api/v1/legal-holds")
                .then()
                .statusCode(400);
        inspector()
                .body(Map.of("community", aCommunityIn("440106"), "reason", "核查案件"))
                .post("/api/v1/legal-holds")
                .then()
                .statusCode(403);
        var stranger = inRegion(Role.INSPECTOR, "44");
        stranger.body(Map.of("household", household, "reason", "核查案件"))
                .post("/api/v1/legal-holds")
                .then()
                .statusCode(404);
        var id = inspector()
                .body(Map.of("household", household, "reason", "核查案件"))
                .post("/api/v1/legal-holds")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        inRegion(Role.INSPECTOR, "44").get("/api/v1/legal-holds/" + id).then().statusCode(404);
        inspector().get("/api/v1/legal-holds/" + id).then().statusCode(200).body("reason", equalTo("核查案件"));
        inspector().get("/api/v1/legal-holds?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        supervisor().get("/api/v1/legal-holds").then().statusCode(403);
    }

    @Test
    void aPeriodIsSetByTheAdministratorFromADayOn() {
        var address = "/api/v1/retention-rules/ATTACHMENTS/periods";
        var change = Map.of(
                "amount",
                2,
                "unit",
                "YEAR",
                "validFrom",
                today().plusYears(50).plusDays((long) (Math.random() * 5000)).toString(),
                "source",
                "Notice 7");
        BadInput.refusesEachField(
                this::administrator, "POST", address, change, Set.of("amount", "unit", "validFrom", "source"));
        administrator().body(change).post(address).then().statusCode(201);
        administrator().body(change).post(address).then().statusCode(409);
        var past = Map.of(
                "amount", 2, "unit", "YEAR", "validFrom", today().minusDays(1).toString(), "source", "Notice 7");
        administrator().body(past).post(address).then().statusCode(400).body("errors.field", hasItem("validFrom"));
        administrator()
                .body(change)
                .post("/api/v1/retention-rules/MEMORIES/periods")
                .then()
                .statusCode(404);
        inspector().body(change).post(address).then().statusCode(403);
    }

    private Expiring subject(String name) {
        return expiring.stream()
                .filter(kind -> kind.subject().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void answers(String lead, UUID household, UUID id, boolean erased) {
        cadre(lead)
                .get("/api/v1/households/" + household + "/conditions/" + id)
                .then()
                .body("erased", equalTo(erased));
    }

    private UUID assess(String lead, UUID household, String on) {
        var id = UUID.randomUUID();
        var answers = Map.of(
                "HOUSING_KIND",
                "FLAT",
                "HOUSING_TENURE",
                "OWNED",
                "HOUSING_SAFETY",
                "SAFE",
                "WATER",
                "TAP",
                "FOOD",
                "ENOUGH",
                "INCOME_SOURCES",
                List.of("PENSION"),
                "ILLNESS",
                "NONE",
                "DISABILITY",
                "NONE",
                "OUT_OF_SCHOOL",
                false);
        cadre(lead)
                .body(Map.of("form", "LIVING_CONDITIONS", "version", 1, "assessedOn", on, "answers", answers))
                .put("/api/v1/households/" + household + "/conditions/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private io.restassured.specification.RequestSpecification inspector() {
        return inRegion(Role.INSPECTOR, REGION);
    }

    private io.restassured.specification.RequestSpecification administrator() {
        return inRegion(Role.ADMINISTRATOR, REGION);
    }
}
