package org.lianxin.visit.household.risk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class RiskTest extends ServiceTest {

    @Test
    void isSuggestedByRulesAndDecidedByAPerson() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var body = householdBody(community, "NORMAL");
        body.put("members", List.of(member("王一", "DISABLED", "LAID_OFF"), member("王二", "ELDERLY_ALONE")));
        var id = UUID.randomUUID();
        cadre(lead)
                .body(body)
                .put("/api/v1/households/" + id)
                .then()
                .statusCode(201)
                .body("risk", equalTo("NORMAL"))
                .body("suggestedRisk", equalTo("HIGH"))
                .body("suggestedBecause", hasItems("GROUP_DISABLED", "SEVERAL_GROUPS"));

        var address = "/api/v1/households/" + id + "/risk";
        var decision = Map.of("risk", "HIGH", "reasons", List.of("三人都需要帮助"));
        cadre(lead).body(decision).post(address).then().statusCode(428);
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(decision)
                .post(address)
                .then()
                .statusCode(200)
                .body("risk", equalTo("HIGH"))
                .body("riskReasons", equalTo(List.of("三人都需要帮助")))
                .body("riskDecidedBy", equalTo(lead));
        assertEquals("HIGH", published.of(id).getLast().path("risk").asText());
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(decision)
                .post(address)
                .then()
                .statusCode(412);
        cadre(lead)
                .get("/api/v1/households/" + id + "/history")
                .then()
                .body("steps.kind", equalTo(List.of("REGISTERED", "RISK", "RISK")))
                .body("steps[2].reasons", equalTo(List.of("三人都需要帮助")));
    }

    @Test
    void needsAReasonAndAScope() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var id = aHousehold(lead, community, "KEY");
        var address = "/api/v1/households/" + id + "/risk";
        BadInput.refusesEachField(
                () -> cadre(lead).header("If-Match", "\"0\""),
                "POST",
                address,
                Map.of("risk", "HIGH", "reasons", List.of("病重")),
                Set.of("risk", "reasons"));
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(Map.of("risk", "HIGH", "reasons", List.of()))
                .post(address)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reasons"));
        cadre(aLeadOf(aCommunity()))
                .header("If-Match", "\"0\"")
                .body(Map.of("risk", "HIGH", "reasons", List.of("病重")))
                .post(address)
                .then()
                .statusCode(404);
    }

    @Test
    void groupsAndRulesAreDataOfTheAdministrator() {
        var code = "G" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var group = Map.of("nameZh", "高龄老人", "nameEn", "Very old", "usable", true, "source", "Notice 12 of 2026");
        var rule = new HashMap<String, Object>(Map.of(
                "risk",
                "HIGH",
                "kind",
                "GROUP",
                "group",
                code,
                "validFrom",
                "2026-01-01",
                "source",
                "Notice 12 of 2026"));
        administrator()
                .body(group)
                .put("/api/v1/vulnerability-groups/" + code)
                .then()
                .statusCode(201);
        administrator()
                .body(group)
                .put("/api/v1/vulnerability-groups/" + code)
                .then()
                .statusCode(428);
        administrator().body(rule).put("/api/v1/risk-rules/" + code).then().statusCode(201);
        supervisor().get("/api/v1/risk-rules").then().body("code", hasItems(code, "GROUP_DISABLED"));

        var community = aCommunity();
        var lead = aLeadOf(community);
        var body = householdBody(community, "KEY");
        body.put("members", List.of(member("赵老", code)));
        cadre(lead)
                .body(body)
                .put("/api/v1/households/" + UUID.randomUUID())
                .then()
                .statusCode(201)
                .body("suggestedRisk", equalTo("HIGH"))
                .body("suggestedBecause", equalTo(List.of(code)));

        var closed = new HashMap<String, Object>(group);
        closed.put("usable", false);
        administrator()
                .header("If-Match", "\"0\"")
                .body(closed)
                .put("/api/v1/vulnerability-groups/" + code)
                .then()
                .statusCode(200);
        body.put("members", List.of(member("钱老", code)));
        cadre(lead)
                .body(body)
                .put("/api/v1/households/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("members[0].groups"));
    }

    @Test
    void rulesAreCheckedByTheirKind() {
        var fine = new HashMap<String, Object>(Map.of(
                "risk", "KEY", "kind", "GROUP", "group", "DISABLED", "validFrom", "2026-01-01", "source", "Test"));
        BadInput.refusesEachField(
                this::administrator,
                "PUT",
                "/api/v1/risk-rules/TEST_RULE",
                fine,
                Set.of("risk", "kind", "validFrom", "source"));
        refusedRule("risk", with(fine, "risk", "NORMAL"));
        refusedRule("group", with(fine, "group", "NOBODY_KNOWS"));
        refusedRule("atLeast", with(fine, "atLeast", 3));
        refusedRule("atLeast", with(fine, "kind", "GROUPS_AT_LEAST", "group"));
        refusedRule("validUntil", with(fine, "validUntil", "2025-01-01"));
        administrator().body(fine).put("/api/v1/risk-rules/small").then().statusCode(400);
        supervisor().body(fine).put("/api/v1/risk-rules/TEST_RULE").then().statusCode(403);
    }

    private void refusedRule(String field, Map<String, Object> rule) {
        administrator()
                .body(rule)
                .put("/api/v1/risk-rules/TEST_RULE")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value, String... without) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        for (var name : without) {
            changed.remove(name);
        }
        return changed;
    }

    private io.restassured.specification.RequestSpecification administrator() {
        return inRegion(Role.ADMINISTRATOR, REGION);
    }
}
