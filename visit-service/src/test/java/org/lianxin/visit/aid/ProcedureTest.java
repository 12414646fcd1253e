package org.lianxin.visit.aid;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

/** The subsistence allowance (低保), as the template has it. */
@QuarkusTest
class ProcedureTest extends ServiceTest {
    private static final List<String> PAPERS = List.of("APPLICATION", "IDENTITY", "AUTHORISATION", "INCOME");

    @Inject
    ClosingSilentCases closing;

    @Inject
    AlertingNeeds alerting;

    private String community;
    private String lead;
    private UUID need;
    private String id;

    @BeforeEach
    void takeUp() {
        clock.set(at("2026-06-01T02:00:00Z"));
        community = aCommunity();
        lead = aLeadOf(community);
        need = UUID.randomUUID();
        var body = visitBody("HOME", community, aHousehold(lead, community, "KEY"));
        body.put("needs", List.of(need(need)));
        cadre(lead).body(body).put("/api/v1/visits/" + UUID.randomUUID()).then().statusCode(201);
        id = cadre(lead)
                .body(Map.of("template", "LOW_INCOME"))
                .post("/api/v1/needs/" + need + "/help-case")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step("PLANNED").statusCode(200);
    }

    private ValidatableResponse step(String to) {
        return step(cadre(lead), to);
    }

    private ValidatableResponse step(RequestSpecification who, String to) {
        return who.body(Map.of("to", to, "note", "按规定办理"))
                .post("/api/v1/help-cases/" + id + "/steps")
                .then();
    }

    private ValidatableResponse application(Map<String, ?> body) {
        return cadre(lead)
                .body(body)
                .put("/api/v1/help-cases/" + id + "/application")
                .then();
    }

    private ValidatableResponse paper(String paper, Map<String, ?> body) {
        return cadre(lead)
                .body(body)
                .put("/api/v1/help-cases/" + id + "/papers/" + paper)
                .then();
    }

    private void apply() {
        application(Map.of("applicant", "HOUSEHOLD")).statusCode(200);
        PAPERS.forEach(paper -> paper(paper, Map.of("receivedOn", "2026-06-01")).statusCode(200));
        step("APPLIED").statusCode(200);
    }

    /** To the end of the public notice. */
    private void publicise() {
        apply();
        step("INVESTIGATED").statusCode(200);
        step("PUBLICISED").statusCode(200);
        clock.advance(Duration.ofDays(8));
    }

    private String refuse() {
        publicise();
        return step(supervisor(), "REFUSED")
                .statusCode(200)
                .body("confirmationCode", notNullValue())
                .extract()
                .path("confirmationCode");
    }

    @Test
    void anApplicationWaitsForWhoAppliesAndForThePapers() {
        step("APPLIED").statusCode(409).body("type", endsWith(":help-application-missing"));
        application(Map.of("applicant", "ON_BEHALF")).statusCode(400).body("errors.field", hasItem("mandate"));
        application(Map.of("applicant", "HOUSEHOLD", "mandate", "WRITTEN")).statusCode(400);
        application(Map.of("applicant", "ON_BEHALF", "mandate", "WRITTEN", "mandateOn", "2026-06-02"))
                .statusCode(400)
                .body("errors.field", hasItem("mandateOn"));
        application(Map.of("applicant", "ON_BEHALF", "mandate", "GUARDIAN", "mandateOn", "2026-05-20"))
                .statusCode(200)
                .body("mandate", equalTo("GUARDIAN"));
        step("APPLIED").statusCode(409).body("type", endsWith(":help-papers-missing"));
        paper("PASSPORT", Map.of("receivedOn", "2026-06-01")).statusCode(404);
        paper("INCOME", Map.of()).statusCode(400).body("errors.field", hasItem("receivedOn"));
        paper("INCOME", Map.of("receivedOn", "2026-06-02")).statusCode(400);
        paper("INCOME", Map.of("waived", "数据共享已核对")).statusCode(200);
        List.of("APPLICATION", "IDENTITY", "AUTHORISATION")
                .forEach(paper ->
                        paper(paper, Map.of("receivedOn", "2026-06-01")).statusCode(200));
        step("APPLIED").statusCode(200).body("dueAt", equalTo("2026-06-23T16:00:00Z"));
        step("INVESTIGATED").statusCode(200);
        paper("INCOME", Map.of("receivedOn", "2026-06-01")).statusCode(409);
    }

    @Test
    void aPublicNoticeCannotBeCutShortAndASupervisorDecides() {
        apply();
        step("INVESTIGATED").statusCode(200);
        step("PUBLICISED").statusCode(200);
        step(supervisor(), "APPROVED").statusCode(409).body("type", endsWith(":help-case-notice-runs"));
        clock.set(at("2026-06-08T15:59:00Z"));
        step(supervisor(), "APPROVED").statusCode(409);
        clock.set(at("2026-06-08T16:00:00Z"));
        step("APPROVED").statusCode(403).body("type", endsWith(":help-case-taker-supervisor"));
        inRegion(Role.SUPERVISOR, "44")
                .body(Map.of("to", "APPROVED", "note", "同意"))
                .post("/api/v1/help-cases/" + id + "/steps")
                .then()
                .statusCode(404);
        step(supervisor(), "APPROVED").statusCode(200);
        step(supervisor(), "DELIVERED").statusCode(403).body("type", endsWith(":help-case-taker-cadre"));
        step("DELIVERED").statusCode(200);
    }

    @Test
    void aRefusalIsReadInWritingAndAppealedOnce() {
        var code = refuse();
        seen(code)
                .statusCode(200)
                .body("refusal", equalTo("按规定办理"))
                .body("mayAppeal", equalTo(true))
                .body("dueAt", equalTo("2026-08-08T16:00:00Z"));
        step("DELIVERED").statusCode(409);
        appeal(code).statusCode(200).body("status", equalTo("APPEALED"));
        appeal(code).statusCode(409);
        step("DELIVERED").statusCode(409);
        decide(supervisor(), false).statusCode(403).body("type", endsWith(":own-help"));
        String again = decide(anotherSupervisor(), false)
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .extract()
                .path("confirmationCode");
        seen(again).body("refusal", equalTo("复核维持")).body("mayAppeal", equalTo(false));
        appeal(again).statusCode(409).body("type", endsWith(":help-appeal-decided"));
        step("ALTERNATIVE").statusCode(200);
        step("DELIVERED").statusCode(200);
    }

    @Test
    void anAppealCanBeGrantedAndComesTooLateAfterSixtyDays() {
        var code = refuse();
        clock.set(at("2026-08-08T16:01:00Z"));
        appeal(code).statusCode(409).body("type", endsWith(":help-appeal-too-late"));
        clock.set(at("2026-08-08T15:59:00Z"));
        appeal(code).statusCode(200);
        decide(anotherSupervisor(), true).statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void aRefusalNobodyAppealsAgainstIsClosedWithoutCountingAsHelp() {
        refuse();
        clock.set(at("2026-08-08T16:01:00Z"));
        while (closing.closeSome()) {
            // Until none is left.
        }
        cadre(lead).get("/api/v1/help-cases/" + id).then().body("status", equalTo("CLOSED"));
        assertEquals(
                0,
                published.typesOf(id).stream()
                        .filter("help-case.confirmed.v1"::equals)
                        .count());
        var closed = published.ofType("help-case.closed.v1").stream()
                .filter(event -> event.get("helpCase").asText().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals("REFUSED", closed.get("outcome").asText());
        assertEquals(9, closed.get("steps").get(5).get("day").asInt());
    }

    @Test
    void lastingHelpIsLookedAtAgainEveryYear() {
        publicise();
        step(supervisor(), "APPROVED");
        String code = step("DELIVERED").extract().path("confirmationCode");
        nobody().body(Map.of("code", code, "answer", "CONFIRMED"))
                .post("/api/v1/help-confirmations")
                .then()
                .statusCode(200);
        String recheck = owed("").statusCode(200)
                .body("items.dueOn", equalTo(List.of("2027-06-09")))
                .extract()
                .path("items[0].id");
        owed("?overdue=true").body("items.size()", equalTo(0));
        clock.set(at("2027-06-09T16:00:00Z"));
        owed("?overdue=true").body("items.id", equalTo(List.of(recheck)));
        var address = "/api/v1/help-rechecks/" + recheck + "/result";
        var result = Map.of("outcome", "CONTINUES", "note", "收入未变");
        cadre(aLeadOf(aCommunity())).body(result).post(address).then().statusCode(404);
        BadInput.refusesEachField(() -> cadre(lead), "POST", address, result, Set.of("outcome", "note"));
        cadre(lead).body(result).post(address).then().statusCode(200);
        cadre(lead).body(result).post(address).then().statusCode(409);
        // Done on the 10th, a day late: the next year counts from then.
        owed("").body("items.dueOn", equalTo(List.of("2028-06-10")));
        var told = published.ofType("help-case.rechecked.v1").getLast();
        assertEquals(false, told.get("inTime").asBoolean());
    }

    @Test
    void aRelativeOfStaffIsOnRecordAndNobodyHandlesTheCaseOfTheirOwn() {
        var body = new HashMap<String, Object>(Map.of("applicant", "HOUSEHOLD"));
        body.put("relativeOfStaff", Map.of("cadre", lead, "relation", "父子"));
        application(body).statusCode(200);
        step("APPLIED").statusCode(403).body("type", endsWith(":own-relative"));
        inRegion(Role.INSPECTOR, REGION)
                .get("/api/v1/relatives-of-staff")
                .then()
                .statusCode(200)
                .body("items.helpCase", hasItem(id));
        inRegion(Role.SUPERVISOR, "44")
                .get("/api/v1/relatives-of-staff")
                .then()
                .body("items.helpCase", not(hasItem(id)));
        cadre(lead).get("/api/v1/relatives-of-staff").then().statusCode(403);
    }

    @Test
    void whatAProcedureAsksForIsForEverybodyToRead() {
        nobody().get("/api/v1/help-templates")
                .then()
                .statusCode(200)
                .body("code", equalTo(List.of("LOW_INCOME", "SIMPLE", "TEMPORARY")))
                .body("find { it.code == 'LOW_INCOME' }.papers.code", hasItem("AUTHORISATION"))
                .body(
                        "find { it.code == 'LOW_INCOME' }.steps.find { it.status == 'PUBLICISED' }.leastDays",
                        equalTo(7));
    }

    @Test
    void aNeedNobodyDecidesOnIsToldOnceAndADecisionSaysWhetherItWasInTime() {
        var late = UUID.randomUUID();
        var body = visitBody("HOME", community, aHousehold(lead, community, "KEY"));
        body.put("needs", List.of(need(late)));
        cadre(lead).body(body).put("/api/v1/visits/" + UUID.randomUUID()).then().statusCode(201);
        clock.set(at("2026-06-08T16:01:00Z"));
        while (alerting.alertSome()) {
            // Until none is left.
        }
        alerting.alertSome();
        cadre(lead).body(Map.of("reason", "不符合条件")).post("/api/v1/needs/" + late + "/refusal");
        assertEquals(
                List.of("need.found.v1", "need.overdue.v1", "need.decided.v1"), published.typesOf(late.toString()));
        assertEquals(
                false,
                published.ofType("need.decided.v1").getLast().get("inTime").asBoolean());
        assertEquals(List.of("need.found.v1", "need.decided.v1"), published.typesOf(need.toString()));
    }

    private ValidatableResponse owed(String query) {
        return cadre(lead).get("/api/v1/help-rechecks" + query).then();
    }

    private ValidatableResponse seen(String code) {
        return nobody().body(Map.of("code", code)).post("/api/v1/help-views").then();
    }

    private ValidatableResponse appeal(String code) {
        return nobody().body(Map.of("code", code, "words", "收入核算有误"))
                .post("/api/v1/help-appeals")
                .then();
    }

    private ValidatableResponse decide(RequestSpecification who, boolean granted) {
        return who.body(Map.of("granted", granted, "reason", granted ? "同意" : "复核维持"))
                .post("/api/v1/help-cases/" + id + "/appeal-decision")
                .then();
    }

    private RequestSpecification anotherSupervisor() {
        return bearing(Tokens.of(Role.SUPERVISOR)
                .region(REGION)
                .subject("another supervisor")
                .sign());
    }
}
