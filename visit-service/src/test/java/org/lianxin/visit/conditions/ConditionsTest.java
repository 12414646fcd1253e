package org.lianxin.visit.conditions;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class ConditionsTest extends ServiceTest {

    @Test
    void areRecordedOnceUnderTheDevicesId() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var address = conditions(aHousehold(lead, community, "KEY"));
        var body = assessment(today().toString(), Map.of());
        cadre(lead).body(body).put(address).then().statusCode(201).body("answers.INCOME_MONTH", equalTo(3200.5f));
        cadre(lead).body(body).put(address).then().statusCode(200);
        cadre(lead)
                .body(assessment(today().toString(), Map.of("FOOD", "SHORT")))
                .put(address)
                .then()
                .statusCode(409)
                .body("type", endsWith(":living-conditions-pk"));
        cadre(lead)
                .get(address)
                .then()
                .statusCode(200)
                .body("answers.INCOME_SOURCES", equalTo(List.of("FAMILY", "PENSION")));
        supervisor().get(address).then().statusCode(200);
        cadre(aLeadOf(aCommunity())).get(address).then().statusCode(404);
        cadre(aLeadOf(aCommunity())).body(body).put(address).then().statusCode(404);
    }

    @Test
    void suggestARiskLevel() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "NORMAL");
        record(lead, household, today().toString(), Map.of("HOUSING_SAFETY", "DANGEROUS"));
        cadre(lead)
                .get("/api/v1/households/" + household)
                .then()
                .body("risk", equalTo("NORMAL"))
                .body("suggestedRisk", equalTo("HIGH"))
                .body("suggestedBecause", hasItem("HOUSING_DANGEROUS"));
        // What was found out later about an earlier day changes no suggestion of today.
        clock.advance(java.time.Duration.ofDays(30));
        record(lead, household, today().minusDays(40).toString(), Map.of());
        cadre(lead).get("/api/v1/households/" + household).then().body("suggestedRisk", equalTo("HIGH"));
        record(lead, household, today().toString(), Map.of());
        cadre(lead).get("/api/v1/households/" + household).then().body("suggestedRisk", equalTo("KEY"));
    }

    @Test
    void areComparedBetweenTwoDays() {
        clock.setDay("2026-10-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        record(lead, household, "2026-01-10", Map.of());
        var wrong = record(lead, household, "2026-06-10", Map.of("FOOD", "SHORT", "INCOME_MONTH", 3200.50));
        var address = "/api/v1/households/" + household + "/conditions";
        cadre(lead)
                .get(address + "/difference?from=2026-03-01&to=2026-09-01")
                .then()
                .statusCode(200)
                .body("changes.field", equalTo(List.of("FOOD")))
                .body("changes[0].before", equalTo("ENOUGH"))
                .body("changes[0].after", equalTo("SHORT"))
                .body("changes[0].zh", equalTo("饮食"));

        var right = assessment("2026-06-10", Map.of("HOUSING_SAFETY", "WORN"));
        right.put("corrects", wrong);
        cadre(lead).body(right).put(conditions(household)).then().statusCode(201);
        cadre(lead)
                .get(address + "/difference?from=2026-03-01")
                .then()
                .body("changes.field", equalTo(List.of("HOUSING_SAFETY")));
        cadre(lead).body(right).put(conditions(household)).then().statusCode(409);
        cadre(lead).get(address).then().body("items", hasSize(3)).body("items.assessedOn", hasItem("2026-01-10"));
        cadre(lead).get(address + "/difference?from=2025-01-01").then().statusCode(404);
        cadre(lead).get(address + "/difference").then().statusCode(400).body("errors.field", hasItem("from"));
        cadre(lead).get(address + "/difference?from=June").then().statusCode(400);
    }

    @Test
    void pagesGoFromTheNewestBack() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        for (int day = 1; day <= 3; day++) {
            record(lead, household, today().minusDays(day).toString(), Map.of());
        }
        var address = "/api/v1/households/" + household + "/conditions?limit=2";
        var seen = new ArrayList<String>();
        var page = cadre(lead).get(address).then().statusCode(200).extract().jsonPath();
        seen.addAll(page.getList("items.assessedOn"));
        page = cadre(lead)
                .get(address + "&cursor=" + page.getString("next"))
                .then()
                .extract()
                .jsonPath();
        seen.addAll(page.getList("items.assessedOn"));
        org.junit.jupiter.api.Assertions.assertEquals(
                List.of(
                        today().minusDays(1).toString(),
                        today().minusDays(2).toString(),
                        today().minusDays(3).toString()),
                seen);
    }

    @Test
    void everyAnswerIsHeldAgainstTheForm() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        refused(lead, household, "answers.HOUSING_KIND", Map.of("HOUSING_KIND", "CASTLE"));
        refused(lead, household, "answers.HOUSING_AREA", Map.of("HOUSING_AREA", "big"));
        refused(lead, household, "answers.HOUSING_AREA", Map.of("HOUSING_AREA", 58.5));
        refused(lead, household, "answers.HOUSING_AREA", Map.of("HOUSING_AREA", 2001));
        refused(lead, household, "answers.INCOME_MONTH", Map.of("INCOME_MONTH", -1));
        refused(lead, household, "answers.INCOME_MONTH", Map.of("INCOME_MONTH", 1.234));
        refused(lead, household, "answers.INCOME_SOURCES", Map.of("INCOME_SOURCES", "PENSION"));
        refused(lead, household, "answers.INCOME_SOURCES", Map.of("INCOME_SOURCES", List.of("PENSION", "PENSION")));
        refused(lead, household, "answers.OUT_OF_SCHOOL", Map.of("OUT_OF_SCHOOL", "no"));
        refused(lead, household, "answers.ILLNESS_NOTE", Map.of("ILLNESS_NOTE", "长".repeat(301)));
        refused(lead, household, "answers.ILLNESS_NOTE", Map.of("ILLNESS_NOTE", "a\u0000b"));
        refused(lead, household, "answers.FAVOURITE_COLOUR", Map.of("FAVOURITE_COLOUR", "RED"));
        var without = assessment(today().toString(), Map.of());
        answers(without).remove("FOOD");
        cadre(lead)
                .body(without)
                .put(conditions(household))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("answers.FOOD"));
        BadInput.refusesEachField(
                () -> cadre(lead),
                "PUT",
                conditions(household),
                assessment(today().toString(), Map.of()),
                Set.of("form", "version", "assessedOn", "answers"));
        var future = assessment(today().plusDays(1).toString(), Map.of());
        cadre(lead)
                .body(future)
                .put(conditions(household))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("assessedOn"));
        var unknown = assessment(today().toString(), Map.of());
        unknown.put("version", 999);
        cadre(lead)
                .body(unknown)
                .put(conditions(household))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("version"));
        var strange = assessment(today().toString(), Map.of());
        strange.put("corrects", UUID.randomUUID());
        cadre(lead)
                .body(strange)
                .put(conditions(household))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("corrects"));
        supervisor()
                .body(assessment(today().toString(), Map.of()))
                .put(conditions(household))
                .then()
                .statusCode(403);
    }

    private void refused(String lead, UUID household, String field, Map<String, Object> answers) {
        cadre(lead)
                .body(assessment(today().toString(), answers))
                .put(conditions(household))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private UUID record(String lead, UUID household, String on, Map<String, Object> answers) {
        var id = UUID.randomUUID();
        cadre(lead)
                .body(assessment(on, answers))
                .put("/api/v1/households/" + household + "/conditions/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static String conditions(UUID household) {
        return "/api/v1/households/" + household + "/conditions/" + UUID.randomUUID();
    }

    static Map<String, Object> assessment(String on, Map<String, Object> more) {
        var answers = new HashMap<String, Object>(Map.of(
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
                "INCOME_MONTH",
                3200.5,
                "INCOME_SOURCES",
                List.of("PENSION", "FAMILY"),
                "ILLNESS",
                "CHRONIC",
                "DISABILITY",
                "NONE",
                "OUT_OF_SCHOOL",
                false));
        answers.putAll(more);
        var body = new HashMap<String, Object>();
        body.put("form", "LIVING_CONDITIONS");
        body.put("version", 1);
        body.put("assessedOn", on);
        body.put("answers", answers);
        return body;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(Map<String, Object> body) {
        return (Map<String, Object>) body.get("answers");
    }
}
