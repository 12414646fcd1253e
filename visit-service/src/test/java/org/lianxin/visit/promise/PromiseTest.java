package org.lianxin.visit.promise;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class PromiseTest extends ServiceTest {
    @Inject
    SettlingPromises settling;

    @Inject
    EntityManager database;

    private String community;
    private String lead;
    private UUID household;

    @BeforeEach
    void settle() {
        clock.set(at("2026-06-01T02:00:00Z"));
        community = aCommunity();
        lead = aLeadOf(community);
        household = aHousehold(lead, community, "KEY");
    }

    private Map<String, Object> body(String dueOn) {
        var body = new HashMap<String, Object>();
        body.put("community", community);
        body.put("household", household);
        body.put("words", "三日内联系维修队修好屋顶");
        body.put("dueOn", dueOn);
        return body;
    }

    private JsonPath aPromise(String dueOn) {
        return cadre(lead)
                .body(body(dueOn))
                .post("/api/v1/promises")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .jsonPath();
    }

    private ValidatableResponse report(String id) {
        return cadre(lead).post("/api/v1/promises/" + id + "/fulfilment").then();
    }

    private ValidatableResponse answer(String code, String word) {
        return nobody().body(Map.of("code", code, "answer", word))
                .post("/api/v1/promise-answers")
                .then();
    }

    private ValidatableResponse seen(String code) {
        return nobody().body(Map.of("code", code)).post("/api/v1/promise-views").then();
    }

    private List<String> told(String id) {
        return List.of("made", "kept", "broken", "renegotiated").stream()
                .flatMap(what -> Collections.nCopies(
                        (int) published.ofType("promise." + what + ".v1").stream()
                                .filter(event -> event.get("promise").asText().equals(id))
                                .count(),
                        what)
                        .stream())
                .toList();
    }

    @Test
    void theHouseholdSeesTheSameWordsWithACountdown() {
        var promise = aPromise("2026-06-04");
        seen(promise.getString("code"))
                .statusCode(200)
                .body("words", equalTo("三日内联系维修队修好屋顶"))
                .body("daysLeft", equalTo(3))
                .body("status", equalTo("OPEN"));
        clock.advance(Duration.ofDays(2));
        seen(promise.getString("code")).body("daysLeft", equalTo(1));
        cadre(lead)
                .get("/api/v1/promises/" + promise.getString("id"))
                .then()
                .statusCode(200)
                .body("words", equalTo("三日内联系维修队修好屋顶"))
                .body("code", nullValue());
    }

    @Test
    void isKeptOnTheResidentsWordOnly() {
        var promise = aPromise("2026-06-04");
        answer(promise.getString("code"), "KEPT").statusCode(409);
        report(promise.getString("id")).statusCode(200).body("status", equalTo("REPORTED"));
        assertEquals(List.of("made"), told(promise.getString("id")));
        answer(promise.getString("code"), "KEPT")
                .statusCode(200)
                .body("status", equalTo("KEPT"))
                .body("keptBy", equalTo("RESIDENT"));
        answer(promise.getString("code"), "NOT_KEPT").statusCode(409);
        assertEquals(List.of("made", "kept"), told(promise.getString("id")));
    }

    @Test
    void whatWasNotDoneAfterAllIsOwedAgain() {
        var promise = aPromise("2026-06-04");
        report(promise.getString("id"));
        answer(promise.getString("code"), "NOT_KEPT").statusCode(200).body("status", equalTo("OPEN"));
        report(promise.getString("id")).statusCode(200);
        clock.advance(Duration.ofDays(5));
        answer(promise.getString("code"), "NOT_KEPT").statusCode(200).body("status", equalTo("BROKEN"));
        assertEquals(List.of("made", "broken"), told(promise.getString("id")));
    }

    @Test
    void breaksWhenItsDayHasPassedAndOnceOnly() {
        var id = aPromise("2026-06-04").getString("id");
        clock.set(at("2026-06-04T15:59:00Z"));
        settling.settleSome();
        assertEquals(List.of("made"), told(id));
        clock.set(at("2026-06-04T16:00:00Z"));
        settling.settleSome();
        settling.settleSome();
        assertEquals(List.of("made", "broken"), told(id));
        report(id).statusCode(200);
        clock.advance(Duration.ofDays(17));
        settling.settleSome();
        assertEquals(List.of("made", "kept", "broken"), told(id));
        var kept = published.ofType("promise.kept.v1").stream()
                .filter(event -> event.get("promise").asText().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals(false, kept.get("inTime").asBoolean());
        assertEquals("SILENCE", kept.get("by").asText());
    }

    @Test
    void silenceKeepsItAsUnconfirmedWhenFifteenDaysAreOver() {
        var promise = aPromise("2026-06-20");
        report(promise.getString("id"));
        clock.set(at("2026-06-16T15:59:00Z"));
        settling.settleSome();
        seen(promise.getString("code")).body("status", equalTo("REPORTED"));
        clock.set(at("2026-06-16T16:01:00Z"));
        settling.settleSome();
        seen(promise.getString("code")).body("status", equalTo("KEPT")).body("keptBy", equalTo("SILENCE"));
    }

    @Test
    void anotherDayHoldsOnlyWithTheResidentsConsentAndTwiceAtMost() {
        var promise = aPromise("2026-06-04");
        var id = promise.getString("id");
        var code = promise.getString("code");
        answer(code, "AGREED").statusCode(409);
        offer(id, "2026-06-04").statusCode(400).body("errors.field", hasItem("dueOn"));
        offer(id, "2026-06-10").statusCode(200).body("dueOn", equalTo("2026-06-04"));
        answer(code, "DECLINED").statusCode(200).body("dueOn", equalTo("2026-06-04"));
        for (var day : List.of("2026-06-10", "2026-06-12")) {
            offer(id, day).statusCode(200);
            answer(code, "AGREED").statusCode(200).body("dueOn", equalTo(day)).body("offeredDueOn", nullValue());
        }
        offer(id, "2026-06-14").statusCode(409);
        assertEquals(List.of("made", "renegotiated", "renegotiated"), told(id));
    }

    private ValidatableResponse offer(String id, String day) {
        return cadre(lead)
                .body(Map.of("dueOn", day))
                .post("/api/v1/promises/" + id + "/new-date")
                .then();
    }

    @Test
    void aSupervisorWhoOwesNothingMayCheck() {
        var id = aPromise("2026-06-04").getString("id");
        check(id, true).statusCode(409);
        report(id);
        check(id, true).statusCode(200).body("keptBy", equalTo("INDEPENDENT_CHECK"));
        cadre(lead)
                .body(Map.of("kept", true))
                .post("/api/v1/promises/" + id + "/independent-check")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse check(String id, boolean kept) {
        return supervisor()
                .body(Map.of("kept", kept))
                .post("/api/v1/promises/" + id + "/independent-check")
                .then();
    }

    @Test
    void isInvisibleOutOfScopeAndNobodySpeaksForTheOneWhoOwesIt() {
        var id = aPromise("2026-06-04").getString("id");
        var elsewhere = aLeadOf(aCommunity());
        cadre(elsewhere).get("/api/v1/promises/" + id).then().statusCode(404);
        inRegion(Role.SUPERVISOR, "330103").get("/api/v1/promises/" + id).then().statusCode(404);
        inRegion(Role.ASSESSOR, REGION).get("/api/v1/promises/" + id).then().statusCode(403);
        cadre(elsewhere)
                .body(body("2026-06-04"))
                .post("/api/v1/promises")
                .then()
                .statusCode(403);
        var deputy = aCadre();
        assign(UUID.randomUUID(), 1, deputy, community, "DEPUTY", today().minusDays(9), null, "ACTIVE");
        cadre(deputy).get("/api/v1/promises/" + id).then().statusCode(200);
        cadre(deputy).post("/api/v1/promises/" + id + "/fulfilment").then().statusCode(403);
    }

    @Test
    void listsWhatFallsDueSoonPageByPage() {
        var first = aPromise("2026-06-03").getString("id");
        var second = aPromise("2026-06-05").getString("id");
        aPromise("2026-07-05");
        var page = cadre(lead)
                .get("/api/v1/promises?dueWithin=7&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(first)))
                .extract();
        cadre(lead)
                .get("/api/v1/promises?dueWithin=7&limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.id", equalTo(List.of(second)));
        cadre(lead)
                .get("/api/v1/promises?household=" + household)
                .then()
                .body("items.household", everyItem(equalTo(household.toString())));
        for (var wrong : List.of("dueWithin=soon", "status=GONE", "household=7", "community=§")) {
            cadre(lead).get("/api/v1/promises?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        refuses("dueOn", "dueOn", "2026-05-31");
        refuses("dueOn", "dueOn", "2028-01-01");
        refuses("household", "household", UUID.randomUUID());
        refuses("visit", "visit", UUID.randomUUID());
        refuses("helpCase", "helpCase", UUID.randomUUID());
        refuses("words", "words", " ");
        refuses("words", "words", "长".repeat(1001));
        nobody().body(Map.of("code", "nonsense"))
                .post("/api/v1/promise-views")
                .then()
                .statusCode(404);
    }

    private void refuses(String field, String named, Object value) {
        var body = body("2026-06-04");
        body.put(field, value);
        cadre(lead).body(body).post("/api/v1/promises").then().statusCode(400).body("errors.field", hasItem(named));
    }

    @Test
    void oneAnswerOfTwoAtTheSameMomentCounts() throws Exception {
        var promise = aPromise("2026-06-04");
        report(promise.getString("id"));
        var statuses = atOnce(
                8, () -> answer(promise.getString("code"), "KEPT").extract().statusCode());
        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(7, Collections.frequency(statuses, 409));
        assertEquals(List.of("made", "kept"), told(promise.getString("id")));
    }

    @Test
    void theDatabaseHoldsNoWordOfIt() {
        var id = aPromise("2026-06-04").getString("id");
        var words = (byte[]) database.createNativeQuery("select words from promise where id = :id", byte[].class)
                .setParameter("id", UUID.fromString(id))
                .getSingleResult();
        assertTrue(words.length > 0);
        assertEquals(-1, new String(words, StandardCharsets.UTF_8).indexOf("屋顶"));
        supervisor().get("/api/v1/promises/" + id).then().body("words", not(equalTo("")));
    }
}
