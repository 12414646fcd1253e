package org.lianxin.visit.aid;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.visit.ServiceTest;

/** A need found in what a resident raised is treated like one found in a visit. */
@QuarkusTest
class NeedFromMatterTest extends ServiceTest {

    @Test
    void isKeptOnceWithTheDayToDecideAndTakenUp() {
        clock.set(at("2026-06-01T02:00:00Z"));
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var need = found(community, lead, household);
        cadre(lead)
                .get("/api/v1/needs/" + need)
                .then()
                .statusCode(200)
                .body("visit", nullValue())
                .body("household", equalTo(household.toString()))
                .body("decideBy", equalTo("2026-06-08T16:00:00Z"));
        assertEquals(1, published.of(need.toString()).size());
        cadre(lead)
                .body(Map.of("template", "TEMPORARY"))
                .post("/api/v1/needs/" + need + "/help-case")
                .then()
                .statusCode(201);
    }

    @Test
    void aHouseholdOfElsewhereIsLeftOut() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var other = aCommunity();
        var need = found(community, lead, aHousehold(aLeadOf(other), other, "KEY"));
        cadre(lead).get("/api/v1/needs/" + need).then().statusCode(200).body("household", nullValue());
    }

    @Test
    void theProducersExampleIsUnderstood() throws IOException {
        var example = Files.readString(
                Path.of("../feedback-service/src/main/resources/events/matter.need-found.v1.example.json"));
        deliver.event(
                "matter.need-found.v1", "lianxin.matter", UUID.randomUUID().toString(), 1, example);
        assertTrue(published.of("5d0f2a0e-6b0e-4c0a-9d0f-5a3d8e0c1b99").size() == 1);
    }

    private UUID found(String community, String cadre, Object household) {
        var need = UUID.randomUUID();
        var body = new HashMap<String, Object>(Map.of(
                "need", need, "matter", UUID.randomUUID(), "community", community, "cadre", cadre, "category", "CARE"));
        body.put("household", household);
        body.put("occurredAt", "2026-06-01T02:00:00Z");
        for (int i = 0; i < 2; i++) {
            deliver.event(
                    "matter.need-found.v1", "lianxin.matter", UUID.randomUUID().toString(), 1, body);
        }
        return need;
    }
}
