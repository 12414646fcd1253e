package org.lianxin.visit.contact;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class CadenceRuleResourceTest extends ServiceTest {
    @Inject
    ApplyingCadenceRules applying;

    private RequestSpecification administrator() {
        return bearing(Tokens.of(Role.ADMINISTRATOR).subject("admin").sign());
    }

    /** A street of its own, so that no other test meets the rule. */
    private static String aStreet() {
        return "3301%05d".formatted(ThreadLocalRandom.current().nextInt(100_000)) + "0";
    }

    private Map<String, Object> draft(String region, String risk, String group, String validFrom, int days) {
        var body = new HashMap<String, Object>();
        body.put("occasion", "ROUTINE");
        body.put("risk", risk);
        if (group != null) {
            body.put("vulnerableGroup", group);
        }
        body.put("region", region);
        body.put("validFrom", validFrom);
        body.put("amount", days);
        body.put("unit", "DAY");
        body.put("snoozeTimes", 1);
        body.put("snoozeDays", 2);
        body.put("snoozeLimitDays", 3);
        body.put("source", "区联系办法");
        return body;
    }

    private String drafted(Object body) {
        return administrator()
                .body(body)
                .post("/api/v1/cadence-rules")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/cadence-rules/"))
                .extract()
                .path("id");
    }

    @Test
    void theDefaultsCarryTheirSource() {
        bearing(Tokens.of(Role.CADRE).cadre(aCadre()).sign())
                .get("/api/v1/cadence-rules?on=2026-11-24&risk=HIGH&limit=200")
                .then()
                .statusCode(200)
                .body("items.source", hasItem("Suite default: households at high risk weekly"))
                .body("items.source", hasItem("Suite default: within 24 hours after a major change"));
    }

    @Test
    void aDraftHoldsFromItsDayOnAndIsExplained() {
        clock.setDay("2026-06-01");
        var street = aStreet();
        var key = UUID.randomUUID().toString();
        var body = draft(street, "KEY", "ELDERLY_ALONE", "2026-06-10", 9);
        var id = administrator()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/cadence-rules")
                .then()
                .statusCode(201)
                .body("draftedBy", equalTo("admin"))
                .extract()
                .<String>path("id");
        administrator()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/cadence-rules")
                .then()
                .body("id", equalTo(id));

        var choice = "/api/v1/cadence-rules/choice?community=" + street + "01&risk=KEY&groups=ELDERLY_ALONE&on=";
        supervisor().get(choice + "2026-06-09").then().statusCode(200).body("rule.id", not(equalTo(id)));
        supervisor()
                .header("Accept-Language", "zh-CN")
                .get(choice + "2026-06-10")
                .then()
                .body("rule.id", equalTo(id))
                .body("dueOn", equalTo("2026-06-19"))
                .body("why", startsWith("适用：" + street))
                .body("why", containsString("独居老人"))
                .body("others.why", hasItem("让位：未指明该户的群体。"));
        supervisor()
                .get(choice + "2026-06-10")
                .then()
                .body("why", containsString("elderly living alone"))
                .body("others[0].why", startsWith("Steps back"));
    }

    @Test
    void onlyDaysToComeAndTheOwnRegionCanBeDecidedOn() {
        clock.setDay("2026-06-01");
        var street = aStreet();
        administrator()
                .body(draft(street, "HIGH", null, "2026-06-01", 3))
                .post("/api/v1/cadence-rules")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("validFrom"));
        inRegion(Role.ASSESSOR, "3302")
                .body(draft(street, "HIGH", null, "2026-06-02", 3))
                .post("/api/v1/cadence-rules")
                .then()
                .statusCode(403);
        inRegion(Role.ASSESSOR, "33")
                .body(draft("", "HIGH", null, "2026-06-02", 3))
                .post("/api/v1/cadence-rules")
                .then()
                .statusCode(403);
        inRegion(Role.ASSESSOR, "3301")
                .body(draft(street, "HIGH", null, "2026-06-02", 3))
                .post("/api/v1/cadence-rules")
                .then()
                .statusCode(201);
        administrator()
                .body(draft(street, "HIGH", null, "2026-06-02", 4))
                .post("/api/v1/cadence-rules")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:cadence-rule-once"));
        for (var role : Set.of(Role.CADRE, Role.SUPERVISOR, Role.RESIDENT)) {
            inRegion(role, "33")
                    .body(draft(street, "KEY", null, "2026-06-02", 3))
                    .post("/api/v1/cadence-rules")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void everyFieldIsChecked() {
        clock.setDay("2026-06-01");
        var valid = draft(aStreet(), "KEY", "DISABLED", "2026-07-01", 5);
        BadInput.refusesEachField(
                this::administrator,
                "POST",
                "/api/v1/cadence-rules",
                valid,
                Set.of(
                        "occasion",
                        "risk",
                        "region",
                        "validFrom",
                        "amount",
                        "unit",
                        "snoozeTimes",
                        "snoozeDays",
                        "snoozeLimitDays",
                        "source"));
    }

    @Test
    void aRuleOfARegionEndsOnADayToComeAndWiderOnesHoldAgain() {
        clock.setDay("2026-06-01");
        var street = aStreet();
        var id = drafted(draft(street, "HIGH", null, "2026-06-02", 3));
        clock.setDay("2026-06-05");
        var end = "/api/v1/cadence-rules/" + id + "/end";
        administrator().body(Map.of("on", "2026-06-20")).post(end).then().statusCode(428);
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", "2026-06-05"))
                .post(end)
                .then()
                .statusCode(400);
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", "2026-06-20"))
                .post(end)
                .then()
                .statusCode(200)
                .body("validUntil", equalTo("2026-06-20"));
        var choice = "/api/v1/cadence-rules/choice?community=" + street + "01&risk=HIGH&on=";
        supervisor().get(choice + "2026-06-19").then().body("rule.id", equalTo(id));
        supervisor().get(choice + "2026-06-20").then().body("rule.region", equalTo(""));
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("on", "2027-06-20"))
                .post("/api/v1/cadence-rules/01900000-0000-7000-8000-000000000001/end")
                .then()
                .statusCode(409);
    }

    @Test
    void aStricterRuleHastensContactsThatAreOpenAlready() {
        clock.setDay("2026-06-01");
        var street = aStreet();
        var community = aCommunityIn(street.substring(0, 6));
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "NORMAL");
        drafted(draft(community, "NORMAL", "ELDERLY_ALONE", "2026-06-10", 20));
        var open = "/api/v1/due-contacts?status=OPEN&community=" + community;
        cadre(lead).get(open).then().body("items[0].dueOn", equalTo("2026-09-01"));

        clock.setDay("2026-06-10");
        while (applying.applySome()) {
            // until every rule is applied
        }
        cadre(lead)
                .get(open)
                .then()
                .body("items[0].dueOn", equalTo("2026-06-21"))
                .body("items[0].household", equalTo(household.toString()));
    }
}
