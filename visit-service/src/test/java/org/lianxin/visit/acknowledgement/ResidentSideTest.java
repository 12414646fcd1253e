package org.lianxin.visit.acknowledgement;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import org.lianxin.visit.visit.VisitCodes;

@QuarkusTest
class ResidentSideTest extends ServiceTest {
    private String community;
    private String lead;
    private UUID id;
    private String code;

    @BeforeEach
    void aVisitWithASlip() {
        community = aCommunity();
        lead = aLeadOf(community);
        id = UUID.randomUUID();
        var body = visitBody("HOME", community, aHousehold(lead, community, "KEY"));
        body.put("needs", List.of(need(UUID.randomUUID())));
        code = cadre(lead)
                .body(body)
                .put(address(""))
                .then()
                .statusCode(201)
                .extract()
                .path("acknowledgementCode");
    }

    @Test
    void theShortCodeOfTheSlipCountsLikeTheLongOne() {
        post("", Map.of("slip", slip(), "code", shortCode().toLowerCase(java.util.Locale.ROOT), "answer", "CONFIRMED"))
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"));
        post("", Map.of("code", code, "answer", "CONFIRMED")).statusCode(409);
        cadre(lead).get(address("")).then().body("slipNumber", equalTo(slip())).body("answeredVia", equalTo("CODE"));
    }

    @Test
    void theNumberAloneOpensNothing() {
        for (var wrong : List.of("AAAA-AAAA", "", "AAAA-AAAA-AAAA-AAAA")) {
            post("/record", Map.of("slip", slip(), "code", wrong.isEmpty() ? "-" : wrong))
                    .statusCode(404);
        }
    }

    @Test
    void afterTenWrongCodesTheSlipIsClosedForADayButNotTheLongCode() throws Exception {
        Map<String, Object> wrong = Map.of("slip", slip(), "code", "AAAA-AAAA");
        var statuses = atOnce(12, () -> post("/record", wrong).extract().statusCode());
        assertEquals(10, statuses.stream().filter(status -> status == 404).count(), statuses.toString());
        assertEquals(2, statuses.stream().filter(status -> status == 429).count(), statuses.toString());
        post("/record", Map.of("slip", slip(), "code", shortCode()))
                .statusCode(429)
                .body("type", endsWith(":too-many-attempts"));
        post("/record", Map.of("code", code)).statusCode(200);
        clock.advance(Duration.ofHours(25));
        post("/record", Map.of("slip", slip(), "code", shortCode())).statusCode(200);
    }

    @Test
    void bothSidesReadTheSame() {
        cadre(lead)
                .body(Map.of("text", "门牌应为 14 号"))
                .post(address("/corrections"))
                .then()
                .statusCode(201);
        var household = post("/record", Map.of("slip", slip(), "code", shortCode()))
                .statusCode(200)
                .body("visit.notes", equalTo("屋顶漏雨"))
                .body("visit.corrections.text", equalTo(List.of("门牌应为 14 号")))
                .body("needs.description", equalTo(List.of("屋顶需要修缮")))
                .body("answerable", equalTo(true))
                .extract()
                .asString();
        var official = cadre(lead)
                .get(address("/record"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(official, household);
        assertFalse(household.contains(code), "no code in the record");
        cadre(aLeadOf(aCommunity())).get(address("/record")).then().statusCode(404);
        inRegion(Role.ASSESSOR, REGION).get(address("/record")).then().statusCode(403);
        clock.advance(Duration.ofDays(91));
        post("/record", Map.of("code", code)).statusCode(409).body("type", endsWith(":code-too-old"));
    }

    @Test
    void aGradeIsGivenOnceWithTheAnswerOrAfterIt() {
        post("", Map.of("code", code, "answer", "CONFIRMED", "onBehalf", true, "relation", "CARER"))
                .statusCode(200);
        post("/rating", Map.of("code", code, "grade", 4, "words", "很耐心"))
                .statusCode(200)
                .body("grade", equalTo(4));
        post("/rating", Map.of("code", code, "grade", 1)).statusCode(409).body("type", endsWith(":visit-rated"));
        var rated = published.of(id).getLast();
        assertEquals(List.of("visit.recorded.v1", "visit.acknowledged.v1", "visit.rated.v1"), published.typesOf(id));
        assertEquals(4, rated.path("grade").asInt());
        assertEquals(true, rated.path("onBehalf").asBoolean());
        assertFalse(rated.toString().contains("耐心"), "no words in an event");
        cadre(lead).get(address("")).then().body("grade", equalTo(4)).body("answeredRelation", equalTo("CARER"));
    }

    @Test
    void whoGradesFirstConfirms() {
        post("/rating", Map.of("code", code, "grade", 2)).statusCode(200).body("status", equalTo("ACKNOWLEDGED"));
        assertEquals(List.of("visit.recorded.v1", "visit.acknowledged.v1", "visit.rated.v1"), published.typesOf(id));
    }

    @Test
    void whatIsDisputedIsNotGraded() {
        post("", Map.of("code", code, "answer", "DISPUTED", "grade", 1))
                .statusCode(400)
                .body("errors.field", hasItem("grade"));
        post("", Map.of("code", code, "answer", "DISPUTED", "words", "没有来过")).statusCode(200);
        post("/rating", Map.of("code", code, "grade", 1)).statusCode(409).body("type", endsWith(":visit-not-rateable"));
    }

    @Test
    void whoSpeaksForSomebodySaysWho() {
        post("", Map.of("code", code, "answer", "CONFIRMED", "onBehalf", true))
                .statusCode(400)
                .body("errors.field", hasItem("relation"));
        post("", Map.of("code", code, "answer", "CONFIRMED", "relation", "FAMILY"))
                .statusCode(400);
    }

    @Test
    void somebodyElseCallsBack() {
        var deputy = aCadre();
        assign(UUID.randomUUID(), 1, deputy, community, "DEPUTY", today().minusDays(5), null, "ACTIVE");
        var colleague = aLeadOf(community);
        var said = new HashMap<String, Object>(Map.of("answer", "CONFIRMED", "words", "是来过", "grade", 5));
        for (var own : List.of(lead, deputy)) {
            cadre(own)
                    .body(said)
                    .post(address("/call-back"))
                    .then()
                    .statusCode(403)
                    .body("type", endsWith(":own-visit-called-back"));
        }
        cadre(aLeadOf(aCommunity()))
                .body(said)
                .post(address("/call-back"))
                .then()
                .statusCode(404);
        inRegion(Role.PETITION_OFFICER, "330106")
                .body(said)
                .post(address("/call-back"))
                .then()
                .statusCode(404);
        bearing(Tokens.of(Role.RESIDENT).subject("r").sign())
                .body(said)
                .post(address("/call-back"))
                .then()
                .statusCode(403);
        BadInput.refusesEachField(() -> cadre(colleague), "POST", address("/call-back"), said, Set.of("answer"));
        inRegion(Role.PETITION_OFFICER, REGION)
                .body(said)
                .post(address("/call-back"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("grade", equalTo(5));
        cadre(colleague).body(said).post(address("/call-back")).then().statusCode(409);
        cadre(lead)
                .get(address(""))
                .then()
                .body("answeredVia", equalTo("CALL_BACK"))
                .body("residentWords", equalTo("是来过"))
                .body("answerTakenBy", nullValue());
        assertEquals("CALL_BACK", published.of(id).get(1).path("via").asText());
    }

    @Test
    void everyFieldOfAGradeIsChecked() {
        BadInput.refusesEachField(
                this::nobody,
                "POST",
                "/api/v1/acknowledgements/rating",
                Map.of("code", aCode(), "slip", "", "grade", 5, "words", "好"),
                Set.of("code", "grade"));
    }

    private ValidatableResponse post(String path, Map<String, Object> body) {
        return nobody().body(body).post("/api/v1/acknowledgements" + path).then();
    }

    private String slip() {
        return VisitCodes.numberOf(code);
    }

    private String shortCode() {
        return VisitCodes.shortCodeOf(code);
    }

    private String address(String rest) {
        return "/api/v1/visits/" + id + rest;
    }
}
