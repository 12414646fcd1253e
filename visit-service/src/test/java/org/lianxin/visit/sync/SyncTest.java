package org.lianxin.visit.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class SyncTest extends ServiceTest {
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
    void aBatchSentTenTimesIsOneRecordEach() {
        var batch = aBatch(500);
        var first = send(batch);
        assertEquals(verdicts(500, "CREATED"), first.getList("results.verdict"));
        assertEquals(batch.stream().map(one -> one.get("id").toString()).toList(), first.getList("results.id"));
        for (int i = 1; i < 10; i++) {
            assertEquals(verdicts(500, "REPEATED"), send(batch).getList("results.verdict"));
        }
        assertEquals(500, told("visit.recorded.v1"));
        assertEquals(250, told("need.found.v1"));
    }

    /** Every second visit with a need. */
    private List<Map<String, Object>> aBatch(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> operation(UUID.randomUUID(), i % 2 == 0 ? withNeed() : aVisit()))
                .toList();
    }

    private long told(String type) {
        return published.ofType(type).stream()
                .filter(event -> community.equals(event.path("community").asText()))
                .count();
    }

    @Test
    void eachItemGetsAVerdictOfItsOwn() {
        var before = UUID.randomUUID();
        var known = operation(before, aVisit());
        send(List.of(known));
        var elsewhere = aCommunity();
        var stranger = aHousehold(aLeadOf(elsewhere), elsewhere, "KEY");

        var future = aVisit();
        future.put("startedAt", "2100-01-01T00:00:00Z");
        var nameless = operation(UUID.randomUUID(), aVisit());
        visit(nameless).remove("id");
        var strange = operation(UUID.randomUUID(), aVisit());
        visit(strange).put("photo", "…");
        var wrong = operation(UUID.randomUUID(), aVisit());
        visit(wrong).put("minutes", "forty");
        var unstorable = operation(UUID.randomUUID(), aVisit());
        visit(unstorable).put("notes", "a\u0000b");
        var missing = operation(UUID.randomUUID(), aVisit());
        visit(missing).remove("kind");
        var notAVisit =
                new HashMap<String, Object>(Map.of("id", UUID.randomUUID(), "kind", "visit.record", "visit", 7));
        var other = operation(before, visitBody("RECEPTION", community, null));

        var results = send(List.of(
                operation(UUID.randomUUID(), aVisit()),
                known,
                other,
                operation(UUID.randomUUID(), visitBody("HOME", elsewhere, stranger)),
                operation(UUID.randomUUID(), visitBody("HOME", community, stranger)),
                operation(UUID.randomUUID(), future),
                operation(UUID.randomUUID(), visitBody("HOME", community, null)),
                nameless,
                strange,
                wrong,
                unstorable,
                missing,
                notAVisit));
        assertEquals(
                List.of(
                        "CREATED",
                        "REPEATED",
                        "CONFLICT",
                        "OUT_OF_SCOPE",
                        "OUT_OF_SCOPE",
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "INVALID"),
                results.getList("results.verdict"));
        assertNotNull(results.getString("results[0].acknowledgementCode"));
        assertNull(results.getString("results[1].acknowledgementCode"));
        var fields = new ArrayList<String>();
        for (int i = 2; i < 13; i++) {
            fields.add(results.getString("results[" + i + "].errors[0].field"));
        }
        assertEquals(
                List.of(
                        "id",
                        "community",
                        "household",
                        "startedAt",
                        "household",
                        "id",
                        "photo",
                        "minutes",
                        "notes",
                        "kind",
                        "visit"),
                fields);
    }

    @Test
    void anIdThatComesTwiceInABatchCountsOnce() {
        var one = operation(UUID.randomUUID(), withNeed());
        var sameAgain = new HashMap<>(one);
        sameAgain.put("id", UUID.randomUUID());
        var another = operation((UUID) visit(one).get("id"), visitBody("RECEPTION", community, null));
        assertEquals(
                List.of("CREATED", "REPEATED", "CONFLICT"),
                send(List.of(one, sameAgain, another)).getList("results.verdict"));
    }

    @Test
    void aCodeOrNeedThatComesTwiceSpoilsOnlyTheSecond() {
        var body = aVisit();
        body.put(
                "acknowledgementCode",
                "7K3QA0M2VD9XTFWC4" + UUID.randomUUID().toString().substring(0, 8) + "8");
        var need = UUID.randomUUID();
        var first = aVisit();
        first.put("needs", List.of(need(need)));
        var second = aVisit();
        second.put("needs", List.of(need(need)));
        var results = send(List.of(
                operation(UUID.randomUUID(), body),
                operation(UUID.randomUUID(), body),
                operation(UUID.randomUUID(), first),
                operation(UUID.randomUUID(), second)));
        assertEquals(List.of("CREATED", "INVALID", "CREATED", "INVALID"), results.getList("results.verdict"));
        assertEquals("acknowledgementCode", results.getString("results[1].errors[0].field"));
        assertEquals("needs[0].id", results.getString("results[3].errors[0].field"));
    }

    @Test
    void theSameBatchFromEightConnectionsAtOnceIsOneRecordEach() throws Exception {
        var batch = aBatch(100);
        var all = atOnce(8, () -> send(batch).<String>getList("results.verdict")).stream()
                .flatMap(List::stream)
                .toList();
        assertEquals(100, all.stream().filter("CREATED"::equals).count());
        assertEquals(700, all.stream().filter("REPEATED"::equals).count());
        assertEquals(100, told("visit.recorded.v1"));
        assertEquals(50, told("need.found.v1"));
    }

    @Test
    void fiveHundredAreTakenAndNotOneMore() {
        var batch = IntStream.range(0, 501)
                .mapToObj(i -> operation(UUID.randomUUID(), aVisit()))
                .toList();
        cadre(lead)
                .body(Map.of("deviceId", "phone-1", "operations", batch))
                .post("/api/v1/sync")
                .then()
                .statusCode(400);
        assertEquals(verdicts(500, "CREATED"), send(batch.subList(0, 500)).getList("results.verdict"));
    }

    @Test
    void theEnvelopeIsChecked() {
        BadInput.refusesEachField(
                () -> cadre(lead),
                "POST",
                "/api/v1/sync",
                Map.of("deviceId", "phone-1", "operations", List.of(operation(UUID.randomUUID(), aVisit()))),
                Set.of("deviceId", "operations"));
        inRegion(Role.SUPERVISOR, REGION)
                .body(Map.of("deviceId", "phone-1", "operations", List.of()))
                .post("/api/v1/sync")
                .then()
                .statusCode(403);
    }

    private JsonPath send(List<? extends Map<String, Object>> operations) {
        return cadre(lead)
                .body(Map.of("deviceId", "phone-1", "operations", operations))
                .post("/api/v1/sync")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> aVisit() {
        return visitBody("HOME", community, household);
    }

    private Map<String, Object> withNeed() {
        var visit = aVisit();
        visit.put("needs", List.of(need(UUID.randomUUID())));
        return visit;
    }

    private static Map<String, Object> operation(UUID visit, Map<String, Object> body) {
        var whole = new HashMap<>(body);
        whole.put("id", visit);
        return new HashMap<>(Map.of("id", UUID.randomUUID(), "kind", "visit.record", "visit", whole));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> visit(Map<String, Object> operation) {
        return (Map<String, Object>) operation.get("visit");
    }

    private static List<String> verdicts(int times, String verdict) {
        return java.util.Collections.nCopies(times, verdict);
    }
}
