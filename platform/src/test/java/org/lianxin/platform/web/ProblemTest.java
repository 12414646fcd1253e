package org.lianxin.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.TestKeys;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.note.PlatformTest;

@QuarkusTest
class ProblemTest extends PlatformTest {

    @Test
    void noTokenIsA401ThatAsksForABearerToken() {
        problem(given().get("/api/v1/notes").then(), 401).header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void tokensOfAStrangerOfAnotherIssuerForAnotherAudienceOrTooOldAreRefused() {
        var role = Role.CADRE;
        for (var token : new String[] {
            Tokens.signedBy(TestKeys.stranger(), role).sign(),
            Tokens.of(role).issuer("https://elsewhere.example").sign(),
            Tokens.of(role).audience("another-suite").sign(),
            Tokens.of(role).issuedAt(Instant.EPOCH).sign(),
            Tokens.of(role)
                    .life(Duration.ofDays(30))
                    .issuedAt(java.time.Clock.systemUTC().instant().minus(Duration.ofDays(20)))
                    .sign(),
            "not.a.token"
        }) {
            problem(given().auth().oauth2(token).get("/api/v1/notes").then(), 401);
        }
    }

    @Test
    void aBadTokenIsRefusedEvenWhereNoneIsNeeded() {
        problem(given().auth().oauth2("not.a.token").get("/api/v1/notes/open").then(), 401);
    }

    @Test
    void theWrongRoleIsA403() {
        problem(as(Role.RESIDENT).get("/api/v1/notes").then(), 403);
    }

    @Test
    void anEndpointThatNamesNoRolesIsOpenToNobody() {
        problem(as(Role.ADMINISTRATOR).get("/api/v1/notes/forgotten").then(), 403);
    }

    @Test
    void aMissingScopeClaimIsARefusalAndNotEverything() {
        problem(as(Role.SUPERVISOR).get("/api/v1/notes/region").then(), 403).body("detail", containsString("region"));
    }

    @Test
    void anUnknownAddressAndAnUnknownThingAre404() {
        problem(asCadre().get("/api/v1/nowhere").then(), 404);
        problem(asCadre().get("/nowhere").then(), 404);
        problem(asCadre().get("/api/v1/notes/" + UUID.randomUUID()).then(), 404).body("detail", containsString("note"));
        problem(asCadre().get("/api/v1/notes/not-an-id").then(), 404);
    }

    @Test
    void anUnknownMethodIsA405() {
        problem(asCadre().delete("/api/v1/notes").then(), 405);
    }

    @Test
    void anAddressThatAnotherResourceKnowsIsA405AsWell() {
        problem(
                        asCadre()
                                .delete("/api/v1/notes/" + UUID.randomUUID() + "/words")
                                .then(),
                        405)
                .header("Allow", "GET, HEAD");
        problem(
                asCadre()
                        .get("/api/v1/notes/" + UUID.randomUUID() + "/sentences")
                        .then(),
                404);
    }

    @Test
    void aBodyOverTheLimitOfTheServiceIsA413WithAReason() throws IOException {
        var answer = raw("POST /api/v1/notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n");
        assertThat(answer, startsWith("HTTP/1.1 413"));
        assertThat(answer, containsString("urn:lianxin:problem:http-413"));
    }

    /** As no client library would send it. */
    private static String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anotherContentTypeIsA415() {
        problem(
                asCadre()
                        .contentType(ContentType.TEXT)
                        .body("hello")
                        .post("/api/v1/notes")
                        .then(),
                415);
    }

    @Test
    void plainTextIsNotTakenForTheOneFieldOfABody() {
        problem(
                as(Role.ADMINISTRATOR)
                        .contentType(ContentType.TEXT)
                        .body("{\"topic\":null}")
                        .post("/api/v1/outbox/replays")
                        .then(),
                415);
    }

    @Test
    void aPostThatSendsNothingMayNameAnyType() {
        problem(
                as(Role.ADMINISTRATOR)
                        .contentType(ContentType.URLENC)
                        .post("/api/v1/parked-events/0/replay")
                        .then(),
                404);
    }

    @Test
    void anAcceptHeaderThatIsNoneIsA406() {
        problem(asCadre().header("Accept", "garbage").get("/api/v1/notes").then(), 406)
                .body("errors.field", hasItem("Accept"));
    }

    @Test
    void aBodyOfTenMegabytesIsA413() {
        problem(
                asCadre()
                        .body("\"" + "x".repeat(10_000_000) + "\"")
                        .post("/api/v1/notes")
                        .then(),
                413);
    }

    @Test
    void whatIsNoJsonIsA400() {
        for (var body : new String[] {"{", "", "[]", "null", "{\"text\":\"a\"} trailing", "\"text\"", "{\"text\":"}) {
            problem(asCadre().body(body).post("/api/v1/notes").then(), 400);
        }
    }

    @Test
    void theFieldThatIsWrongIsNamed() {
        refuses("{\"text\":5}", "text");
        refuses("{\"text\":\"\"}", "text");
        refuses("{}", "text");
        refuses("{\"text\":\"" + "x".repeat(101) + "\"}", "text");
        refuses("{\"text\":\"a\\u0000b\"}", "text");
        refuses("{\"text\":\"a\\ud800b\"}", "text");
        refuses("{\"text\":\"a\",\"number\":\"7\"}", "number");
        refuses("{\"text\":\"a\",\"number\":1.5}", "number");
        refuses("{\"text\":\"a\",\"number\":77}", "number");
        refuses("{\"text\":\"a\",\"colour\":\"red\"}", "colour");
        refuses("{\"text\":\"a\",\"parts\":[{\"word\":\"fine\"},{\"word\":\"\"}]}", "parts[1].word");
        refuses("{\"text\":\"a\",\"parts\":[{\"word\":{}}]}", "parts[0].word");
    }

    @Test
    void aNulCharacterInAnAddressIsRefused() {
        problem(
                asCadre()
                        .urlEncodingEnabled(false)
                        .get("/api/v1/notes?cursor=%00")
                        .then(),
                400);
    }

    @Test
    void theCallersLanguageIsSpoken() {
        asCadre()
                .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
                .body("{\"text\":\"\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("title", equalTo("请求无效"))
                .body("errors[0].message", equalTo("不能为空"));
        asCadre()
                .header("Accept-Language", "en-GB")
                .body("{\"text\":\"\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(400)
                .body("title", equalTo("The request is not valid"));
        problem(
                asCadre()
                        .header("Accept-Language", "fr;;;q=x")
                        .get("/api/v1/notes/" + UUID.randomUUID())
                        .then(),
                404);
    }

    @Test
    void aBrokenRuleOfTheDatabaseIsAConflictByItsName() {
        var body = "{\"text\":\"" + UUID.randomUUID() + "\"}";
        asCadre().body(body).post("/api/v1/notes").then().statusCode(201);
        problem(asCadre().body(body).post("/api/v1/notes").then(), 409)
                .body("type", equalTo("urn:lianxin:problem:note-text-once"));
    }

    @Test
    void whatNobodyForesawTellsNothingOfTheInside() {
        problem(given().get("/api/v1/notes/broken").then(), 500).body(not(containsString("secret")));
    }

    private static void refuses(String body, String field) {
        problem(asCadre().body(body).post("/api/v1/notes").then(), 400).body("errors.field", hasItem(field));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("type", startsWith("urn:lianxin:problem:"));
    }
}
