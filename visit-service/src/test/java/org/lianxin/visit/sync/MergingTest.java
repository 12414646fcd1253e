package org.lianxin.visit.sync;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class MergingTest extends DeviceTest {

    @Test
    void twoDevicesChangeDifferentFieldsAndBothCount() {
        var id = UUID.randomUUID();
        send("phone", List.of(plan(id)));
        assertEquals(
                List.of("MERGED"),
                send("phone", List.of(edit(id, 0, Map.of("notes", "带上药")))).getList("results.verdict"));
        assertEquals(
                List.of("MERGED"),
                send("tablet", List.of(edit(id, 0, Map.of("minutes", 30)))).getList("results.verdict"));
        cadre(lead)
                .get("/api/v1/visits/" + id)
                .then()
                .body("notes", equalTo("带上药"))
                .body("minutes", equalTo(30))
                .body("version", equalTo(2));
    }

    @Test
    void theSameFieldKeepsBothVersionsUntilAPersonDecides() {
        var id = UUID.randomUUID();
        send("phone", List.of(plan(id), edit(id, 0, Map.of("notes", "甲"))));
        var second = edit(id, 0, Map.of("notes", "乙", "minutes", 20));
        var result = send("tablet", List.of(second));
        assertEquals("CONFLICT", result.getString("results[0].verdict"));
        assertEquals(result.getList("results"), send("tablet", List.of(second)).getList("results"));
        cadre(lead)
                .get("/api/v1/visits/" + id)
                .then()
                .body("notes", equalTo("甲"))
                .body("minutes", equalTo(20));

        var conflict = result.getString("results[0].conflicts[0]");
        var address = "/api/v1/sync/conflicts/" + conflict;
        cadre(lead)
                .get("/api/v1/sync/conflicts?status=OPEN")
                .then()
                .body("items.id", equalTo(List.of(conflict)))
                .body("items[0].field", equalTo("notes"))
                .body("items[0].mine", equalTo("乙"))
                .body("items[0].theirs", equalTo("甲"));
        supervisor().get(address).then().statusCode(200);
        inRegion(Role.SUPERVISOR, "330106").get(address).then().statusCode(404);
        cadre(aLeadOf(community)).get(address).then().statusCode(404);
        cadre(aLeadOf(community))
                .body(Map.of("choice", "MINE"))
                .post(address + "/decision")
                .then()
                .statusCode(404);
        BadInput.refusesEachField(
                () -> cadre(lead), "POST", address + "/decision", Map.of("choice", "MINE"), Set.of("choice"));
        cadre(lead)
                .body(Map.of("choice", "MINE"))
                .post(address + "/decision")
                .then()
                .statusCode(200)
                .body("status", equalTo("MINE"));
        cadre(lead)
                .body(Map.of("choice", "THEIRS"))
                .post(address + "/decision")
                .then()
                .statusCode(409)
                .body("type", endsWith(":conflict-decided"));
        cadre(lead).get("/api/v1/visits/" + id).then().body("notes", equalTo("乙"));
        assertEquals("REPEATED", send("tablet", List.of(second)).getString("results[0].verdict"));
    }

    @Test
    void whatWasDraftedElsewhereDoesNotVanishUnderARecord() {
        var id = UUID.randomUUID();
        send("phone", List.of(plan(id)));
        send("tablet", List.of(edit(id, 0, Map.of("findings", "要申请低保"))));
        var recording = record(id, "屋顶漏雨");
        var result = send("phone", List.of(recording));
        assertEquals("CONFLICT", result.getString("results[0].verdict"));
        assertEquals(true, result.getString("results[0].acknowledgementCode") != null);
        cadre(lead).get("/api/v1/visits/" + id).then().body("status", equalTo("RECORDED"));
        cadre(lead)
                .body(Map.of("choice", "THEIRS"))
                .post("/api/v1/sync/conflicts/" + result.getString("results[0].conflicts[0]") + "/decision")
                .then()
                .statusCode(200);
        cadre(lead).get("/api/v1/visits/" + id).then().body("corrections.text", equalTo(List.of("要申请低保")));
        assertEquals("REPEATED", send("phone", List.of(recording)).getString("results[0].verdict"));
    }

    @Test
    void anotherRecordUnderTheSameIdCanBecomeAVisitOfItsOwn() {
        var id = UUID.randomUUID();
        send("phone", List.of(record(id, "甲")));
        var other = record(id, "乙");
        var conflict = send("tablet", List.of(other)).getString("results[0].conflicts[0]");
        String became = supervisor()
                .body(Map.of("choice", "MINE"))
                .post("/api/v1/sync/conflicts/" + conflict + "/decision")
                .then()
                .statusCode(200)
                .extract()
                .path("becameVisit");
        cadre(lead)
                .get("/api/v1/visits/" + became)
                .then()
                .statusCode(200)
                .body("notes", equalTo("乙"))
                .body("cadre", equalTo(lead));
        cadre(lead).get("/api/v1/visits/" + id).then().body("notes", equalTo("甲"));
    }

    @Test
    void anEditAfterTheRecordBecomesACorrection() {
        var id = UUID.randomUUID();
        send("phone", List.of(plan(id), record(id, "甲")));
        var result =
                send("tablet", List.of(edit(id, 0, Map.of("notes", "乙")), operation("visit.cancel", Map.of("id", id))));
        assertEquals(List.of("CONFLICT", "CONFLICT"), result.getList("results.verdict"));
        decide(result.getString("results[0].conflicts[0]"), "MINE", 200);
        decide(result.getString("results[1].conflicts[0]"), "MINE", 409);
        decide(result.getString("results[1].conflicts[0]"), "THEIRS", 200);
        cadre(lead)
                .get("/api/v1/visits/" + id)
                .then()
                .body("notes", equalTo("甲"))
                .body("corrections.text", equalTo(List.of("乙")));
        cadre(lead).get("/api/v1/sync/conflicts?status=OPEN").then().body("items", hasSize(0));
    }

    private void decide(String conflict, String choice, int status) {
        cadre(lead)
                .body(Map.of("choice", choice))
                .post("/api/v1/sync/conflicts/" + conflict + "/decision")
                .then()
                .statusCode(status);
    }

    @Test
    void correctionsAndNeedsCountOnce() {
        var id = UUID.randomUUID();
        var need = UUID.randomUUID();
        var batch = List.of(
                record(id, "甲"),
                operation("visit.correct", Map.of("id", id, "text", "一")),
                operation("visit.correct", Map.of("id", id, "text", "二")),
                operation("visit.need", Map.of("id", id, "need", need(need))));
        assertEquals(
                List.of("CREATED", "CREATED", "CREATED", "CREATED"),
                send("phone", batch).getList("results.verdict"));
        for (int i = 0; i < 9; i++) {
            assertEquals(
                    List.of("REPEATED", "REPEATED", "REPEATED", "REPEATED"),
                    send("phone", batch).getList("results.verdict"));
        }
        cadre(lead).get("/api/v1/visits/" + id).then().body("corrections.text", containsInAnyOrder("一", "二"));
        assertEquals(List.of("need.found.v1"), published.typesOf(need));
    }

    @Test
    void theSameEditsFromTwoConnectionsAtOnceCountOnce() throws Exception {
        var id = UUID.randomUUID();
        var batch = List.of(plan(id), edit(id, 0, Map.of("notes", "甲")), operation("visit.cancel", Map.of("id", id)));
        var all = atOnce(4, () -> send("phone", batch).<String>getList("results.verdict"));
        assertEquals(
                1,
                all.stream()
                        .filter(List.of("CREATED", "MERGED", "MERGED")::equals)
                        .count(),
                all.toString());
        assertEquals(
                3,
                all.stream()
                        .filter(List.of("REPEATED", "REPEATED", "REPEATED")::equals)
                        .count(),
                all.toString());
    }

    @Test
    void aContactIsPutOffOnceWithinItsRule() {
        String due = cadre(lead)
                .get("/api/v1/due-contacts?community=" + community)
                .then()
                .extract()
                .path("items[0].id");
        String day =
                cadre(lead).get("/api/v1/due-contacts/" + due).then().extract().path("dueOn");
        var later = java.time.LocalDate.parse(day).plusDays(1).toString();
        var snooze = snooze(due, later);
        for (var verdict : List.of("MERGED", "REPEATED")) {
            assertEquals(List.of(verdict), send("phone", List.of(snooze)).getList("results.verdict"));
        }
        cadre(lead).get("/api/v1/due-contacts/" + due).then().body("dueOn", equalTo(later));
        assertEquals(
                List.of("INVALID", "INVALID", "OUT_OF_SCOPE", "INVALID"),
                send(
                                "phone",
                                List.of(
                                        snooze(due, day),
                                        snooze(due, "tomorrow"),
                                        snooze(UUID.randomUUID().toString(), later),
                                        operation("due-contact.snooze", Map.of("id", due))))
                        .getList("results.verdict"));
    }

    private static Map<String, Object> snooze(String due, String until) {
        return new java.util.HashMap<>(Map.of(
                "id", UUID.randomUUID(),
                "kind", "due-contact.snooze",
                "dueContact", Map.of("id", due, "until", until, "reason", "RESIDENT_AWAY")));
    }

    @Test
    void eachKindIsReadStrictlyAndInScopeOnly() {
        var id = UUID.randomUUID();
        send("phone", List.of(plan(id)));
        var used = edit(id, 0, Map.of("notes", "甲"));
        send("phone", List.of(used));
        var reused = edit(id, 0, Map.of("notes", "别的"));
        reused.put("id", used.get("id"));
        var results = send(
                "phone",
                List.of(
                        operation("visit.dance", Map.of("id", id)),
                        operation("visit.edit", Map.of("id", id, "changes", Map.of())),
                        edit(id, 0, Map.of("community", "330102001051")),
                        edit(id, 0, Map.of("minutes", "thirty")),
                        edit(id, 0, Map.of("minutes", 0)),
                        edit(id, 0, Map.of("plannedFor", "2001-01-01T00:00:00Z")),
                        edit(UUID.randomUUID(), 0, Map.of("minutes", 5)),
                        operation("visit.correct", Map.of("id", id, "text", "…")),
                        operation("visit.need", Map.of("id", id, "need", need(UUID.randomUUID()))),
                        operation("visit.correct", Map.of("id", id, "text", "")),
                        operation("visit.cancel", Map.of("id", "nothing")),
                        reused));
        assertEquals(
                List.of(
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "OUT_OF_SCOPE",
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "INVALID",
                        "INVALID"),
                results.getList("results.verdict"));
        assertEquals(
                List.of(
                        "kind",
                        "base",
                        "changes.community",
                        "changes.minutes",
                        "changes.minutes",
                        "plannedFor",
                        "id",
                        "id",
                        "id",
                        "text",
                        "id",
                        "id"),
                results.getList("results.collect { it.errors[0].field }"));
        var stranger = aLeadOf(community);
        assertEquals(
                List.of("OUT_OF_SCOPE"),
                send(stranger, "phone", List.of(edit(id, 0, Map.of("minutes", 5))))
                        .getList("results.verdict"));
        assign(assignment, 2, lead, community, "LEAD", today().minusYears(1), today(), "ENDED");
        assertEquals(
                List.of("OUT_OF_SCOPE"),
                send("phone", List.of(edit(id, 0, Map.of("minutes", 5)))).getList("results.verdict"));
    }
}
