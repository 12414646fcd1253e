package org.lianxin.visit.recording;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    private static String address(UUID id) {
        return "/api/v1/visits/" + id;
    }
}
