package org.lianxin.visit.aid;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class HelpCaseTest extends ServiceTest {
    @Inject
    ClosingSilentCases closing;

    private String community;
    private String lead;

    private UUID aNeed() {
        community = aCommunity();
        lead = aLeadOf(community);
        var need = UUID.randomUUID();
        var body = visitBody("HOME", community, aHousehold(lead, community, "KEY"));
        body.put("needs", List.of(need(need)));
        cadre(lead).body(body).put("/api/v1/visits/" + UUID.randomUUID()).then().statusCode(201);
        return need;
    }

    private String aHelpCase(UUID need, String template) {
        return cadre(lead)
                .body(Map.of("template", template))
                .post("/api/v1/needs/" + need + "/help-case")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("status", equalTo("TRIAGED"))
                .extract()
                .path("id");
    }

    @Test
    void aCaseWithAnApplicationGoesAllTheWayToAYes() {
        clock.set(at("2026-06-01T02:00:00Z"));
        var need = aNeed();
        var id = aHelpCase(need, "TEMPORARY");
        step(id, "PLANNED").statusCode(200);
        cadre(lead)
                .body(Map.of("applicant", "HOUSEHOLD"))
                .put("/api/v1/help-cases/" + id + "/application")
                .then()
                .statusCode(200);
        cadre(lead)
                .body(Map.of("receivedOn", "2026-06-01"))
                .put("/api/v1/help-cases/" + id + "/papers/APPLICATION")
                .then()
                .statusCode(200);
        step(id, "APPLIED").body("dueAt", equalTo("2026-06-08T16:00:00Z"));
        for (var to : List.of("CORRECTING", "APPLIED", "INVESTIGATED", "APPROVED")) {
            step(id, to).statusCode(200).body("status", equalTo(to)).body("confirmationCode", nullValue());
        }
        String code = step(id, "DELIVERED").statusCode(200).extract().path("confirmationCode");
        confirm(code, "CONFIRMED").statusCode(200).body("status", equalTo("CLOSED"));
        confirm(code, "CONFIRMED").statusCode(409).body("type", endsWith(":code-used"));

        var told = published.of(id);
        assertEquals(12, told.size());
        assertEquals("help-case.moved.v1", published.typesOf(id).getFirst());
        assertEquals(
                List.of("help-case.moved.v1", "help-case.confirmed.v1", "help-case.moved.v1"),
                published.typesOf(id).subList(8, 11));
        assertEquals("help-case.closed.v1", published.typesOf(id).getLast());
        assertEquals(
                "RESIDENT",
                published.ofType("help-case.confirmed.v1").getLast().path("by").asText());
        assertFalse(told.toString().contains("办理"), "no free text in an event");
        cadre(lead)
                .get("/api/v1/help-cases/" + id)
                .then()
                .body("confirmedBy", equalTo("RESIDENT"))
                .body("residentWords", equalTo("谢谢"))
                .body("steps", hasSize(10))
                .body("next", hasSize(0));
    }

    @Test
    void aSimpleCaseLeavesOutTheApplication() {
        var id = aHelpCase(aNeed(), "SIMPLE");
        step(id, "DELIVERED").statusCode(409).body("type", endsWith(":help-case-move"));
        step(id, "PLANNED").body("next", equalTo(List.of("DELIVERED")));
        step(id, "APPLIED").statusCode(409);
        String first = step(id, "DELIVERED").extract().path("confirmationCode");
        confirm(first, "CONTESTED").statusCode(200).body("status", equalTo("CONTESTED"));
        step(id, "PLANNED").statusCode(200);
        String second = step(id, "DELIVERED").extract().path("confirmationCode");
        confirm(first, "CONFIRMED").statusCode(404);
        confirm(second, "CONFIRMED").statusCode(200).body("status", equalTo("CLOSED"));
    }

    @Test
    void theOfficialCannotSayTheResidentsYes() {
        var id = aHelpCase(aNeed(), "SIMPLE");
        step(id, "PLANNED");
        step(id, "DELIVERED");
        for (var to : List.of("CONFIRMED", "CONTESTED", "CLOSED")) {
            step(id, to).statusCode(409).body("type", endsWith(":help-case-not-yours-to-say"));
        }
    }

    @Test
    void manyUsesOfACodeAtOnceCountOnce() throws Exception {
        var id = aHelpCase(aNeed(), "SIMPLE");
        step(id, "PLANNED");
        String code = step(id, "DELIVERED").extract().path("confirmationCode");
        var statuses = atOnce(8, () -> confirm(code, "CONFIRMED").extract().statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(
                1,
                published.typesOf(id).stream()
                        .filter("help-case.confirmed.v1"::equals)
                        .count());
    }

    @Test
    void anIndependentCheckStandsInForTheResident() {
        var id = aHelpCase(aNeed(), "SIMPLE");
        var check = Map.of("answer", "CONFIRMED", "note", "已上门核实");
        var address = "/api/v1/help-cases/" + id + "/independent-check";
        supervisor().body(check).post(address).then().statusCode(409);
        step(id, "PLANNED");
        step(id, "DELIVERED");
        bearing(Tokens.of(Role.SUPERVISOR).region(REGION).subject(lead).sign())
                .body(check)
                .post(address)
                .then()
                .statusCode(403)
                .body("type", endsWith(":own-help"));
        inRegion(Role.SUPERVISOR, "44").body(check).post(address).then().statusCode(404);
        supervisor()
                .body(check)
                .post(address)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("confirmedBy", equalTo("INDEPENDENT_CHECK"));
        BadInput.refusesEachField(this::supervisor, "POST", address, check, Set.of("answer", "note"));
    }

    @Test
    void silenceClosesACaseAsUnconfirmed() {
        clock.setDay("2025-09-01");
        var id = aHelpCase(aNeed(), "SIMPLE");
        step(id, "PLANNED");
        String code = step(id, "DELIVERED").extract().path("confirmationCode");
        clock.advance(Duration.ofDays(15));
        closeAll();
        cadre(lead).get("/api/v1/help-cases/" + id).then().body("status", equalTo("DELIVERED"));
        clock.advance(Duration.ofDays(1));
        closeAll();
        closeAll();
        cadre(lead)
                .get("/api/v1/help-cases/" + id)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("confirmedBy", equalTo("SILENCE"));
        assertEquals(
                List.of("help-case.moved.v1", "help-case.confirmed.v1"),
                published.typesOf(id).subList(3, 5));
        confirm(code, "CONFIRMED").statusCode(409);
    }

    @Test
    void aStaleViewIsRefusedWhenTheCallerNamesIt() {
        var id = aHelpCase(aNeed(), "SIMPLE");
        cadre(lead)
                .header("If-Match", "\"9\"")
                .body(Map.of("to", "PLANNED", "note", "办理"))
                .post("/api/v1/help-cases/" + id + "/steps")
                .then()
                .statusCode(412);
    }

    @Test
    void aNeedIsDecidedOnce() {
        var need = aNeed();
        var address = "/api/v1/needs/" + need;
        cadre(lead).get(address).then().body("status", equalTo("UNDECIDED")).body("category", equalTo("HOUSING"));
        cadre(lead)
                .body(Map.of("template", "NONE"))
                .post(address + "/help-case")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("template"));
        var key = UUID.randomUUID().toString();
        var ids = java.util.stream.Stream.generate(() -> cadre(lead)
                        .header("Idempotency-Key", key)
                        .body(Map.of("template", "SIMPLE"))
                        .post(address + "/help-case")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(2)
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        cadre(lead)
                .body(Map.of("template", "SIMPLE"))
                .post(address + "/help-case")
                .then()
                .statusCode(409)
                .body("type", endsWith(":need-decided"));
        cadre(lead)
                .body(Map.of("reason", "不符合条件"))
                .post(address + "/refusal")
                .then()
                .statusCode(409);
        cadre(aLeadOf(aCommunity())).get(address).then().statusCode(404);
    }

    @Test
    void aRefusalHasAReason() {
        var need = aNeed();
        var address = "/api/v1/needs/" + need + "/refusal";
        BadInput.refusesEachField(() -> cadre(lead), "POST", address, Map.of("reason", "…"), Set.of("reason"));
        cadre(lead)
                .body(Map.of("reason", "不符合条件"))
                .post(address)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("refusal", equalTo("不符合条件"));
    }

    @Test
    void whatNobodyDecidedOnInFiveWorkingDaysIsListed() {
        clock.set(at("2026-06-15T02:00:00Z"));
        var need = aNeed();
        // Friday the 19th is a holiday: the fifth working day after Monday the 15th is Tuesday the 23rd.
        cadre(lead).get("/api/v1/needs/" + need).then().body("decideBy", equalTo("2026-06-23T16:00:00Z"));
        clock.set(at("2026-06-23T15:59:00Z"));
        overdue().body("items.id", not(hasItem(need.toString())));
        clock.set(at("2026-06-23T16:01:00Z"));
        overdue().body("items.id", hasItem(need.toString()));
        cadre(lead).body(Map.of("reason", "…")).post("/api/v1/needs/" + need + "/refusal");
        overdue().body("items.id", not(hasItem(need.toString())));
    }

    @Test
    void listsArePagedWithinTheScope() {
        var first = aHelpCase(aNeed(), "SIMPLE");
        var visit = UUID.randomUUID();
        aVisit(visit, lead, community, aHousehold(lead, community, "KEY"));
        var second = UUID.randomUUID();
        cadre(lead)
                .body(need(second))
                .post("/api/v1/visits/" + visit + "/needs")
                .then()
                .statusCode(201);
        cadre(lead)
                .get("/api/v1/needs?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
        String next = cadre(lead).get("/api/v1/needs?limit=1").then().extract().path("next");
        cadre(lead)
                .get("/api/v1/needs?limit=1&cursor=" + next)
                .then()
                .body("items.id", equalTo(List.of(second.toString())))
                .body("next", nullValue());
        cadre(lead).get("/api/v1/needs?visit=" + visit).then().body("items", hasSize(1));
        cadre(lead).get("/api/v1/help-cases?status=TRIAGED").then().body("items.id", equalTo(List.of(first)));
        cadre(lead).get("/api/v1/help-cases?status=CLOSED").then().body("items", hasSize(0));
        inRegion(Role.ASSESSOR, REGION)
                .get("/api/v1/help-cases/" + first)
                .then()
                .statusCode(200)
                .body("steps", nullValue());
    }

    @Test
    void everyFieldIsChecked() {
        var need = aNeed();
        BadInput.refusesEachField(
                () -> cadre(lead),
                "POST",
                "/api/v1/needs/" + need + "/help-case",
                Map.of("template", "SIMPLE"),
                Set.of("template"));
        var id = aHelpCase(need, "SIMPLE");
        BadInput.refusesEachField(
                () -> cadre(lead),
                "POST",
                "/api/v1/help-cases/" + id + "/steps",
                Map.of("to", "PLANNED", "note", "办理"),
                Set.of("to", "note"));
        BadInput.refusesEachField(
                this::nobody,
                "POST",
                "/api/v1/help-confirmations",
                Map.of("code", "7K3QA0M2VD9XTFWC4H6N1RBZE8", "answer", "CONFIRMED", "words", "好"),
                Set.of("code", "answer"));
        var visit = UUID.randomUUID();
        aVisit(visit, lead, community, aHousehold(lead, community, "KEY"));
        BadInput.refusesEachField(
                () -> cadre(lead),
                "POST",
                "/api/v1/visits/" + visit + "/needs",
                need(UUID.randomUUID()),
                Set.of("id", "category", "description"));
    }

    private ValidatableResponse overdue() {
        return supervisor()
                .get("/api/v1/needs?overdue=true&community=" + community)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse step(String id, String to) {
        return cadre(lead)
                .body(Map.of("to", to, "note", "办理"))
                .post("/api/v1/help-cases/" + id + "/steps")
                .then();
    }

    private ValidatableResponse confirm(String code, String answer) {
        return nobody().body(Map.of("code", code, "answer", answer, "words", "谢谢"))
                .post("/api/v1/help-confirmations")
                .then();
    }

    private void closeAll() {
        while (closing.closeSome()) {
            // until nothing is left
        }
    }
}
