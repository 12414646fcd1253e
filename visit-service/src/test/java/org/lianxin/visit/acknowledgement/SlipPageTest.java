package org.lianxin.visit.acknowledgement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.visit.ServiceTest;
import org.lianxin.visit.visit.VisitCodes;

@QuarkusTest
class SlipPageTest extends ServiceTest {
    private String lead;
    private UUID id;
    private String code;

    @BeforeEach
    void aVisitWithASlip() {
        var community = aCommunity();
        lead = aLeadOf(community);
        id = UUID.randomUUID();
        var body = visitBody("HOME", community, aHousehold(lead, community, "KEY"));
        body.put("notes", "屋顶漏雨 <script>alert(1)</script>");
        code = cadre(lead)
                .body(body)
                .put("/api/v1/visits/" + id)
                .then()
                .extract()
                .path("acknowledgementCode");
    }

    @Test
    void asksForTheCodeInTheLanguageOfTheReader() {
        page("GET", "", Map.of(), "zh-CN").statusCode(200).body(containsString("走访情况是否属实"));
        page("GET", "?lang=en", Map.of(), "zh-CN")
                .body(containsString("Was the visit as it is recorded?"))
                .header("Content-Security-Policy", containsString("default-src 'none'; style-src 'sha256-"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", containsString("no-store"))
                .body(not(containsString("<script")));
    }

    @Test
    void showsTheRecordAndTakesTheAnswerWithoutScriptOrAccount() {
        page("POST", "/record", Map.of("code", shortCode(), "lang", "en"), null)
                .statusCode(200)
                .body(containsString("屋顶漏雨 &lt;script&gt;"))
                .body(not(containsString("<script")))
                .body(containsString("Yes, it was so"));
        page(
                        "POST",
                        "/answer",
                        Map.of(
                                "code", shortCode(),
                                "answer", "CONFIRMED",
                                "words", "谢谢".repeat(900),
                                "relation", "NEIGHBOUR",
                                "grade", "5",
                                "lang", "zh"),
                        null)
                .statusCode(200)
                .body(containsString("谢谢，您的答复已记录"));
        cadre(lead)
                .get("/api/v1/visits/" + id)
                .then()
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("answeredRelation", equalTo("NEIGHBOUR"))
                .body("grade", equalTo(5));
        page("POST", "/record", Map.of("code", shortCode()), "en")
                .statusCode(200)
                .body(containsString("Confirmed by the household"))
                .body(not(containsString("Yes, it was so")));
    }

    @Test
    void whatIsRefusedIsSaidOnThePage() {
        page("POST", "/record", Map.of("code", "AAAA-AAAA"), "en")
                .statusCode(404)
                .body(containsString("There is nothing to this code"));
        page("POST", "/record", Map.of(), "en").statusCode(404);
        page("POST", "/answer", Map.of("code", shortCode(), "answer", "PERHAPS"), "en")
                .statusCode(400);
        page("POST", "/answer", Map.of("code", shortCode(), "grade", "9"), "en").statusCode(400);
        page("POST", "/answer", Map.of("code", shortCode(), "answer", "DISPUTED", "words", "x".repeat(2001)), "en")
                .statusCode(400);
        page("POST", "/answer", Map.of("code", shortCode(), "answer", "DISPUTED", "words", "没有来过"), "en")
                .statusCode(200);
        page("POST", "/answer", Map.of("code", shortCode(), "answer", "CONFIRMED"), "en")
                .statusCode(409)
                .body(containsString("answered already"));
    }

    @Test
    void aSlipIsPrintedInLargeTypeWithAPictureThatHoldsNoCode() {
        var slip = cadre(lead)
                .body(Map.of("acknowledgementCode", code))
                .post("/api/v1/visits/" + id + "/slip")
                .then()
                .statusCode(200)
                .body("number", equalTo(VisitCodes.numberOf(code)))
                .body("code", equalTo(shortCode()))
                .body("qr", startsWith("<svg"))
                .extract()
                .jsonPath();
        assertTrue(slip.getString("link").endsWith("/slips/" + number()));
        assertFalse(slip.getString("link").contains(VisitCodes.normal(shortCode())));
        cadre(lead)
                .body(Map.of("acknowledgementCode", code))
                .accept("text/html")
                .post("/api/v1/visits/" + id + "/printed-slip")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString(shortCode()))
                .body(containsString("<svg"))
                .body(containsString("走访情况是否属实"))
                .body(containsString("Was the visit as it is recorded?"));
    }

    @Test
    void aLostSlipIsReplacedAndTheOldCodeCountsNoMore() {
        var address = "/api/v1/visits/" + id + "/slip";
        cadre(lead)
                .body(Map.of("acknowledgementCode", aCode()))
                .post(address)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("acknowledgementCode"));
        cadre(aLeadOf(aCommunity())).body(Map.of()).post(address).then().statusCode(404);
        supervisor().body(Map.of()).post(address).then().statusCode(403);
        var slip = cadre(lead)
                .body(Map.of())
                .post(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        answer(Map.of("code", code, "answer", "CONFIRMED")).statusCode(404);
        answer(Map.of("slip", slip.getString("number"), "code", slip.getString("code"), "answer", "CONFIRMED"))
                .statusCode(200);
        cadre(lead).body(Map.of()).post(address).then().statusCode(409);
        BadInput.refusesEachField(() -> cadre(lead), "POST", address, Map.of("acknowledgementCode", aCode()), Set.of());
    }

    @Test
    void bothLanguagesSayEverything() {
        var english = ResourceBundle.getBundle("slip", java.util.Locale.ROOT).keySet();
        assertEquals(english, SlipTexts.CHINESE.all().keySet());
        assertEquals(english, SlipTexts.ENGLISH.all().keySet());
    }

    private ValidatableResponse answer(Map<String, Object> body) {
        return nobody().body(body).post("/api/v1/acknowledgements").then();
    }

    private ValidatableResponse page(String method, String rest, Map<String, String> form, String language) {
        var request = given().header("Accept", "text/html");
        if (language != null) {
            request.header("Accept-Language", language);
        }
        if (method.equals("POST")) {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .body(encoded(form));
        }
        return request.request(method, "/slips/" + number() + rest).then();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(one -> one.getKey() + "=" + java.net.URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(java.util.stream.Collectors.joining("&"));
    }

    private String number() {
        return VisitCodes.normal(VisitCodes.numberOf(code));
    }

    private String shortCode() {
        return VisitCodes.shortCodeOf(code);
    }
}
