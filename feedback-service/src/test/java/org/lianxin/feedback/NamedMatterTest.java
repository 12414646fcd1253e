package org.lianxin.feedback;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** A resident may give a name without signing in, and several may raise a petition together. */
@QuarkusTest
class NamedMatterTest extends ServiceTest {

    @Test
    void whoeverGivesANameIsNotAnonymousAndCanBeCalledBack() {
        var place = aPlace();
        var body = aMatter(place);
        body.put("contact", Map.of("name", "沈不露名", "phone", "138 5713 4966"));
        var matter = raise(null, body);
        assertFalse(read(cadre(place), matter).getBoolean("anonymous"));
        assertEquals("138****4966", people(cadre(place), matter).getFirst().get("phone"));
        assertEquals("沈不露名", people(cadre(place), matter).getFirst().get("name"));
        post(cadre(place), matter, "petitioners/numbers", Map.of("reason", "回访"))
                .statusCode(200)
                .body("[0].phone", equalTo("+8613857134966"));
        post(cadre(place), matter, "petitioners/numbers", Map.of()).statusCode(400);
        var everything = String.join("\n", wholeDatabase());
        assertFalse(everything.contains("沈不露名"));
        assertFalse(everything.contains("13857134966"));
        for (var stranger : List.of(
                cadre(aPlace()), Tokens.of(Role.SUPERVISOR).region(ELSEWHERE).sign())) {
            as(stranger)
                    .get("/api/v1/matters/" + matter.id() + "/petitioners")
                    .then()
                    .statusCode(404);
            post(stranger, matter, "petitioners/numbers", Map.of("reason", "x")).statusCode(404);
        }
        as(Tokens.of(Role.ASSESSOR).region(REGION).sign())
                .get("/api/v1/matters/" + matter.id() + "/petitioners")
                .then()
                .statusCode(403);
    }

    @Test
    void theAccusedDoNotLearnWhoComplains() {
        var place = aPlace();
        var body = aMatter(place);
        body.put("kind", "COMPLAINT");
        body.put("about", place.cadre());
        body.put("contact", Map.of("name", "某人"));
        var matter = raise(body);
        for (var token : List.of(cadre(place), supervisor(), officer())) {
            as(token)
                    .get("/api/v1/matters/" + matter.id() + "/petitioners")
                    .then()
                    .statusCode(404);
        }
        assertEquals(1, people(inspector(), matter).size());
    }

    @Test
    void upToFivePetitionTogetherEachWithACode() {
        var place = aPlace();
        var codes = jointly(place, 5);
        for (var code : codes) {
            open(code).statusCode(200).body("petitioners", equalTo(5));
        }
        assertEquals(5, codes.stream().distinct().count());
        refusedOf(place, 6, "representatives");
        refusedOf(place, 1, "representatives");
        var body = petition(place, 2);
        body.put("kind", "HELP_REQUEST");
        refused(body, "representatives");
        body = petition(place, 2);
        body.put("contact", Map.of("name", "另一位"));
        refused(body, "contact");
        body = petition(place, 2);
        body.put("anonymous", true);
        refused(body, "anonymous");
        body = petition(place, 2);
        body.put("representatives", List.of(Map.of("name", "甲"), Map.of("name", "乙", "phone", "12")));
        refused(body, "representatives[1].phone");
    }

    @Test
    void aJointPetitionIsWithdrawnOnceAllSaySo() {
        var codes = jointly(aPlace(), 3);
        withdraw(codes.get(0)).body("status", equalTo("ASSIGNED"));
        withdraw(codes.get(0)).body("status", equalTo("ASSIGNED"));
        withdraw(codes.get(2)).body("status", equalTo("ASSIGNED"));
        withdraw(codes.get(1)).body("status", equalTo("WITHDRAWN"));
        as(null).header("Tracking-Code", codes.get(1))
                .body(Map.of())
                .post("/api/v1/tracked-matter/withdrawal")
                .then()
                .statusCode(409);
    }

    @Test
    void aRepetitionGivesAllOfThemFreshCodes() {
        var body = petition(aPlace(), 2);
        var token = Tokens.of(Role.RESIDENT).subject("resident-joint").sign();
        var key = java.util.UUID.randomUUID().toString();
        var answers = new ArrayList<List<String>>();
        for (int i = 0; i < 2; i++) {
            answers.add(codes(as(token)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/matters")
                    .then()
                    .extract()
                    .jsonPath()));
        }
        answers.getFirst().forEach(code -> open(code).statusCode(404));
        answers.getLast().forEach(code -> open(code).statusCode(200));
    }

    @Test
    void everyKindComesByEveryChannelAndWhatStaffEntersIsLabelled() {
        var place = aPlace();
        for (var kind : List.of("ENQUIRY", "HELP_REQUEST", "SUGGESTION", "COMPLAINT", "PRAISE", "PETITION")) {
            for (var channel : List.of("WEB", "APP", "PHONE", "LETTER", "RECEPTION", "VISIT")) {
                var body = aMatter(place);
                body.put("kind", kind);
                body.put("channel", channel);
                var seen = read(cadre(place), raise(body));
                assertEquals(kind + channel, seen.getString("kind") + seen.getString("channel"));
                assertFalse(seen.getBoolean("enteredByStaff"));
            }
        }
        for (var staff : List.of(cadre(place), officer(), supervisor(), inspector())) {
            var body = aMatter(place);
            body.put("onBehalf", true);
            body.put("contact", Map.of("name", "赵奶奶"));
            var seen = read(cadre(place), raise(staff, body));
            assertTrue(seen.getBoolean("enteredByStaff"));
            assertTrue(seen.getBoolean("onBehalf"));
        }
    }

    private static io.restassured.response.ValidatableResponse open(String code) {
        return as(null).header("Tracking-Code", code)
                .get("/api/v1/tracked-matter")
                .then();
    }

    private static io.restassured.response.ValidatableResponse withdraw(String code) {
        return as(null).header("Tracking-Code", code)
                .body(Map.of())
                .post("/api/v1/tracked-matter/withdrawal")
                .then()
                .statusCode(200);
    }

    private static List<String> jointly(Place place, int people) {
        return codes(as(null).body(petition(place, people))
                .post("/api/v1/matters")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    private static List<String> codes(io.restassured.path.json.JsonPath receipt) {
        var codes = new ArrayList<>(List.of(receipt.getString("trackingCode")));
        codes.addAll(receipt.<String>getList("furtherCodes"));
        return codes;
    }

    private static Map<String, Object> petition(Place place, int people) {
        var body = aMatter(place);
        body.put("kind", "PETITION");
        body.put(
                "representatives",
                IntStream.range(0, people)
                        .mapToObj(i -> Map.of("name", "代表" + i))
                        .toList());
        return body;
    }

    private static void refusedOf(Place place, int people, String field) {
        refused(petition(place, people), field);
    }

    private static void refused(Map<String, Object> body, String field) {
        as(null).body(body).post("/api/v1/matters").then().statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static List<Map<String, String>> people(String token, Raised matter) {
        return as(token)
                .get("/api/v1/matters/" + matter.id() + "/petitioners")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }
}
