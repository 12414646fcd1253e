package org.lianxin.visit.visit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class RecordingTest extends ServiceTest {
    private String community;
    private String lead;
    private UUID household;

    @BeforeEach
    void aHouseholdSomebodyAnswersFor() {
        community = aCommunity();
        lead = aLeadOf(community);
        household = aHousehold(lead, community, "KEY");
    }

    @Test
    void theSamePutTwiceIsOneVisit() {
        var id = UUID.randomUUID();
        var body = visitBody("HOME", community, household);
        body.put("needs", List.of(need(UUID.randomUUID())));
        cadre(lead)
                .body(body)
                .put(address(id))
                .then()
                .statusCode(201)
                .header("Location", endsWith(address(id)))
                .header("Cache-Control", containsString("no-store"))
                .body("status", equalTo("RECORDED"))
                .body("acknowledgementCode", notNullValue());
        cadre(lead)
                .body(body)
                .put(address(id))
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("acknowledgementCode", nullValue());
        assertEquals(List.of("visit.recorded.v1"), published.typesOf(id));
        assertFalse(published.of(id).toString().contains("屋顶"), "no free text in an event");
    }

    @Test
    void anotherBodyUnderTheSameIdIsAConflict() {
        var id = UUID.randomUUID();
        aVisit(id, lead, community, household);
        var other = visitBody("HOME", community, household);
        other.put("notes", "另一段记录");
        cadre(lead)
                .body(other)
                .put(address(id))
                .then()
                .statusCode(409)
                .body("type", endsWith(":visit-already-recorded"));
    }

    @Test
    void theSamePutManyTimesAtOnceIsOneVisit() throws Exception {
        var id = UUID.randomUUID();
        var body = visitBody("HOME", community, household);
        var statuses = atOnce(8, () -> cadre(lead).body(body).put(address(id)).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(List.of("visit.recorded.v1"), published.typesOf(id));
    }

    @Test
    void aRepetitionIsOneEvenWhenTheAssignmentHasEnded() {
        var assignment = UUID.randomUUID();
        var acting = aCadre();
        assign(assignment, 1, acting, community, "ACTING", today().minusDays(9), null, "ACTIVE");
        var id = UUID.randomUUID();
        var body = visitBody("HOME", community, household);
        cadre(acting).body(body).put(address(id)).then().statusCode(201);

        assign(assignment, 2, acting, community, "ACTING", today().minusDays(9), today(), "ENDED");
        cadre(acting).body(body).put(address(id)).then().statusCode(200);
        cadre(acting)
                .body(body)
                .put(address(UUID.randomUUID()))
                .then()
                .statusCode(403)
                .body("type", endsWith(":out-of-scope"))
                .body("errors.field", hasItem("community"));
        cadre(acting).get(address(id)).then().statusCode(404);
    }

    @Test
    void aHouseholdElsewhereIsOutOfScope() {
        var elsewhere = aCommunity();
        var stranger = aHousehold(aLeadOf(elsewhere), elsewhere, "KEY");
        for (var one : List.of(stranger, UUID.randomUUID())) {
            cadre(lead)
                    .body(visitBody("HOME", community, one))
                    .put(address(UUID.randomUUID()))
                    .then()
                    .statusCode(403)
                    .body("errors.field", hasItem("household"));
        }
    }

    @Test
    void anIdempotencyKeyMakesAPostCountOnce() {
        var body = visitBody("RECEPTION", community, null);
        var key = UUID.randomUUID().toString();
        var first = cadre(lead)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        cadre(lead)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .header("Location", equalTo(first));
        body.put("minutes", 5);
        cadre(lead)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/visits")
                .then()
                .statusCode(422)
                .body("type", endsWith(":idempotency-key-reused"));
    }

    @Test
    void everyKindHasItsRules() {
        refuses("household", "household-required", "HOME", null, Map.of());
        refuses("household", "household-required", "PHONE", null, Map.of());
        refuses("household", "household-required", "APPOINTMENT", null, Map.of());
        refuses("household", "household-not-allowed", "WORK_UNIT", household, Map.of());
        refuses("household", "household-not-allowed", "INCOGNITO", household, Map.of());
        refuses("needs", "not-while-sealed", "INCOGNITO", null, Map.of("needs", List.of(need(UUID.randomUUID()))));
        refuses(
                "acknowledgementCode",
                "not-while-sealed",
                "INCOGNITO",
                null,
                Map.of("acknowledgementCode", "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8"));
        refuses("withCadres", "companions-required", "JOINT", household, Map.of());
        refuses("withCadres", "companions-not-allowed", "HOME", household, Map.of("withCadres", List.of(aCadre())));
        refuses("withCadres", "companion-is-visitor", "JOINT", household, Map.of("withCadres", List.of(lead)));
        refuses("acknowledgementCode", "code-malformed", "HOME", household, Map.of("acknowledgementCode", "1234"));
        var twice = UUID.randomUUID();
        refuses("needs[1].id", "named-twice", "HOME", household, Map.of("needs", List.of(need(twice), need(twice))));

        for (var kind : List.of("RECEPTION", "PETITION_DAY", "WORK_UNIT", "INCOGNITO")) {
            cadre(lead)
                    .body(visitBody(kind, community, null))
                    .put(address(UUID.randomUUID()))
                    .then()
                    .statusCode(201);
        }
        var joint = visitBody("JOINT", community, household);
        joint.put("withCadres", List.of(aCadre(), aCadre()));
        cadre(lead).body(joint).put(address(UUID.randomUUID())).then().statusCode(201);
    }

    @Test
    void timeIsChecked() {
        refuses("startedAt", "in-the-future", "HOME", household, Map.of("startedAt", ago(-2, ChronoUnit.HOURS)));
        refuses("startedAt", "too-long-ago", "HOME", household, Map.of("startedAt", ago(31, ChronoUnit.DAYS)));
    }

    @Test
    void theSameMomentInAnotherZoneIsTheSameVisit() {
        var id = UUID.randomUUID();
        var body = visitBody("HOME", community, household);
        var moment = clock.instant().minusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);
        body.put("startedAt", moment.atOffset(java.time.ZoneOffset.ofHours(8)).toString());
        cadre(lead).body(body).put(address(id)).then().statusCode(201).body("startedAt", equalTo(moment.toString()));
        body.put("startedAt", moment.toString());
        cadre(lead).body(body).put(address(id)).then().statusCode(200);
    }

    @Test
    void aNeedKeepsItsOwnId() {
        var need = UUID.randomUUID();
        var body = visitBody("HOME", community, household);
        body.put("needs", List.of(need(need)));
        cadre(lead).body(body).put(address(UUID.randomUUID())).then().statusCode(201);
        body.put("minutes", 7);
        cadre(lead)
                .body(body)
                .put(address(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("needs[0].id"));
    }

    @Test
    void aCodeMadeByTheDeviceBelongsToOneVisit() {
        var body = visitBody("HOME", community, household);
        body.put("acknowledgementCode", aCode());
        cadre(lead)
                .body(body)
                .put(address(UUID.randomUUID()))
                .then()
                .statusCode(201)
                .body("acknowledgementCode", equalTo(body.get("acknowledgementCode")));
        cadre(lead)
                .body(body)
                .put(address(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("code-taken"));
    }

    @Test
    void everyFieldIsChecked() {
        var body = visitBody("JOINT", community, household);
        body.put("findings", "需要低保");
        body.put("withCadres", List.of(aCadre()));
        body.put("needs", List.of(need(UUID.randomUUID())));
        body.put("acknowledgementCode", aCode());
        BadInput.refusesEachField(
                () -> cadre(lead), "PUT", address(UUID.randomUUID()), body, Set.of("kind", "community", "startedAt"));
    }

    @Test
    void fieldsInsideAreChecked() {
        var needed = new HashMap<>(need(UUID.randomUUID()));
        needed.put("category", "LUXURY");
        refuses("needs[0].category", null, "HOME", household, Map.of("needs", List.of(needed)));
        refuses("withCadres[0]", null, "JOINT", household, Map.of("withCadres", List.of("nobody")));
        refuses("minutes", null, "HOME", household, Map.of("minutes", 0));
        refuses("minutes", null, "HOME", household, Map.of("minutes", 1441));
        refuses("community", null, "HOME", household, Map.of("community", "33"));
    }

    @Test
    void refusesAreToldInChinese() {
        var body = visitBody("HOME", community, household);
        body.put("startedAt", ago(-2, ChronoUnit.HOURS));
        cadre(lead)
                .header("Accept-Language", "zh-CN")
                .body(body)
                .put(address(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("不得在将来"));
    }

    @Test
    void whatIsCorrectedStays() {
        var id = UUID.randomUUID();
        aVisit(id, lead, community, household);
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            cadre(lead)
                    .header("Idempotency-Key", key)
                    .body(Map.of("text", "门牌应为 14 号"))
                    .post(address(id) + "/corrections")
                    .then()
                    .statusCode(201);
        }
        cadre(lead)
                .get(address(id))
                .then()
                .body("notes", equalTo("屋顶漏雨"))
                .body("corrections.text", equalTo(List.of("门牌应为 14 号")));
        var colleague = aLeadOf(community);
        cadre(colleague)
                .body(Map.of("text", "…"))
                .post(address(id) + "/corrections")
                .then()
                .statusCode(403);
        BadInput.refusesEachField(
                () -> cadre(lead), "POST", address(id) + "/corrections", Map.of("text", "…"), Set.of("text"));
    }

    private void refuses(String field, String code, String kind, UUID of, Map<String, Object> change) {
        var body = visitBody(kind, community, of);
        body.putAll(change);
        var answer =
                cadre(lead).body(body).put(address(UUID.randomUUID())).then().statusCode(400);
        answer.body("errors.field", hasItem(containsString(field)));
        if (code != null) {
            answer.body("errors.code", hasItem(code));
        }
    }

    static String aCode() {
        var hex = UUID.randomUUID().toString().replace("-", "").toUpperCase(java.util.Locale.ROOT);
        return hex.substring(0, 26);
    }

    private static String address(UUID id) {
        return "/api/v1/visits/" + id;
    }
}
