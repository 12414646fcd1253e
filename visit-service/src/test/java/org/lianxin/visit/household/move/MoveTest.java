package org.lianxin.visit.household.move;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class MoveTest extends ServiceTest {

    @Test
    void takesTheHouseholdOutOfTheOfficialsScope() {
        var here = aCommunity();
        var there = aCommunity();
        var lead = aLeadOf(here);
        var next = aLeadOf(there);
        var id = aHousehold(lead, here, "KEY");
        clock.advance(java.time.Duration.ofDays(10));

        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(move(there, "望江街道 3 号", today().minusDays(2).toString()))
                .post("/api/v1/households/" + id + "/moves")
                .then()
                .statusCode(200)
                .body("community", equalTo(there))
                .body("version", equalTo(1));

        cadre(lead).get("/api/v1/households/" + id).then().statusCode(404);
        cadre(lead).get("/api/v1/households/" + id + "/history").then().statusCode(404);
        cadre(lead).get("/api/v1/households?community=" + here).then().body("items", hasSize(0));
        cadre(lead)
                .get("/api/v1/due-contacts?status=OPEN&community=" + here)
                .then()
                .body("items", hasSize(0));
        cadre(next)
                .get("/api/v1/households/" + id)
                .then()
                .statusCode(200)
                .body("address", equalTo("望江街道 3 号"))
                .body("members", hasSize(1));
        cadre(next)
                .get("/api/v1/due-contacts?status=OPEN&community=" + there)
                .then()
                .body("items.household", hasItem(id.toString()));
        assertEquals(there, published.of(id).getLast().path("community").asText());
    }

    @Test
    void leavesBehindWhoLivedWhereOnWhichDay() {
        clock.setDay("2026-03-01");
        var here = aCommunity();
        var there = aCommunity();
        var lead = aLeadOf(here);
        var id = aHousehold(lead, here, "KEY");
        clock.setDay("2026-06-01");
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(move(there, "望江街道 3 号", "2026-05-20"))
                .post("/api/v1/households/" + id + "/moves")
                .then()
                .statusCode(200);

        supervisor()
                .get("/api/v1/households/" + id + "/history")
                .then()
                .body("residences.community", equalTo(List.of(here, there)))
                .body("residences.until", equalTo(java.util.Arrays.asList("2026-05-20", null)))
                .body("members.name", equalTo(List.of("王小明")))
                .body("steps.kind", equalTo(List.of("REGISTERED", "RISK", "MOVED")));
        supervisor()
                .get("/api/v1/households/" + id + "/history?on=2026-04-01")
                .then()
                .body("residences.address", equalTo(List.of("清波街道 12 号")));
        supervisor()
                .get("/api/v1/residences?community=" + here + "&on=2026-05-19")
                .then()
                .body("items.household", equalTo(List.of(id.toString())))
                .body("items[0].people.name", equalTo(List.of("王小明")));
        supervisor()
                .get("/api/v1/residences?community=" + here + "&on=2026-05-20")
                .then()
                .body("items", hasSize(0));
        supervisor().get("/api/v1/residences?community=" + there).then().body("items", hasSize(1));
        // Whoever does not answer for the household any more does not see it in its past either.
        cadre(lead)
                .get("/api/v1/residences?community=" + here + "&on=2026-05-19")
                .then()
                .body("items", hasSize(0));
        supervisor()
                .get("/api/v1/residences?community=" + here + "&on=2026-05-32")
                .then()
                .statusCode(400);
        supervisor().get("/api/v1/residences").then().statusCode(400).body("errors.field", hasItem("community"));
    }

    @Test
    void ofTwoAtOnceOnlyOneCounts() throws Exception {
        var here = aCommunity();
        var there = aCommunity();
        var lead = aLeadOf(here);
        var id = aHousehold(lead, here, "KEY");
        var body = move(there, "望江街道 3 号", today().toString());
        var statuses = atOnce(
                4,
                () -> cadre(lead)
                        .header("If-Match", "\"0\"")
                        .body(body)
                        .post("/api/v1/households/" + id + "/moves")
                        .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        supervisor().get("/api/v1/households/" + id + "/history").then().body("residences", hasSize(2));
    }

    @Test
    void splitsAndJoinsWithHistory() {
        clock.setDay("2026-03-01");
        var community = aCommunity();
        var lead = aLeadOf(community);
        var body = householdBody(community, "KEY");
        var son = member("王小儿", "LAID_OFF");
        body.put("members", List.of(member("王小明", "ELDERLY_ALONE"), son));
        var id = UUID.randomUUID();
        cadre(lead).body(body).put("/api/v1/households/" + id).then().statusCode(201);
        clock.setDay("2026-06-01");
        var founded = UUID.randomUUID();
        var split = new HashMap<String, Object>(Map.of(
                "household",
                founded,
                "community",
                community,
                "address",
                "清波街道 14 号",
                "risk",
                "NORMAL",
                "members",
                List.of(Map.of("id", son.get("id"), "relation", "户主")),
                "on",
                "2026-05-01"));
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(split)
                .post("/api/v1/households/" + id + "/splits")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/households/" + founded))
                .body("members", equalTo(List.of(son.get("id").toString())));
        cadre(lead)
                .get("/api/v1/households/" + founded)
                .then()
                .body("members[0].relation", equalTo("户主"))
                .body("members[0].groups", equalTo(List.of("LAID_OFF")));
        cadre(lead).get("/api/v1/households/" + id).then().body("members.name", equalTo(List.of("王小明")));

        var version =
                cadre(lead).get("/api/v1/households/" + id).then().extract().<Integer>path("version");
        cadre(lead)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "from",
                        founded,
                        "members",
                        List.of(Map.of("id", son.get("id"), "relation", "儿子")),
                        "on",
                        "2026-05-20"))
                .post("/api/v1/households/" + id + "/joins")
                .then()
                .statusCode(200)
                .body("members", hasSize(2));
        cadre(lead).get("/api/v1/households/" + founded).then().body("status", equalTo("DISSOLVED"));
        assertEquals(false, published.of(founded).getLast().path("active").asBoolean());
        lived(lead, id, "2026-04-30", "王小明", "王小儿");
        lived(lead, id, "2026-05-10", "王小明");
        lived(lead, id, "2026-05-20", "王小明", "王小儿");
        lived(lead, founded, "2026-05-10", "王小儿");
    }

    private void lived(String lead, UUID household, String on, String... names) {
        cadre(lead)
                .get("/api/v1/households/" + household + "/history?on=" + on)
                .then()
                .body(
                        "members.name.sort()",
                        equalTo(List.of(names).stream().sorted().toList()));
    }

    @Test
    void everyFieldIsCheckedAndTheStateToo() {
        var here = aCommunity();
        var lead = aLeadOf(here);
        var id = aHousehold(lead, here, "KEY");
        var address = "/api/v1/households/" + id + "/moves";
        var fine = move(aCommunity(), "望江街道 3 号", today().toString());
        BadInput.refusesEachField(
                () -> cadre(lead).header("If-Match", "\"0\""),
                "POST",
                address,
                fine,
                Set.of("community", "address", "on"));
        refused(lead, address, "on", move(here, "x", today().plusDays(1).toString()));
        refused(lead, address, "on", move(here, "x", today().minusDays(1).toString()));
        refused(lead, address, "community", move("999999999999", "x", today().toString()));
        cadre(lead).body(fine).post(address).then().statusCode(428);
        cadre(aLeadOf(aCommunity()))
                .header("If-Match", "\"0\"")
                .body(fine)
                .post(address)
                .then()
                .statusCode(404);

        var all = cadre(lead).get("/api/v1/households/" + id).then().extract().<String>path("members[0].id");
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "household",
                        UUID.randomUUID(),
                        "community",
                        here,
                        "address",
                        "x",
                        "risk",
                        "NORMAL",
                        "members",
                        List.of(Map.of("id", all, "relation", "户主")),
                        "on",
                        today().toString()))
                .post("/api/v1/households/" + id + "/splits")
                .then()
                .statusCode(422)
                .body("type", endsWith(":split-takes-all"));
        refused(
                lead,
                "/api/v1/households/" + id + "/joins",
                "members[0].id",
                Map.of(
                        "from", aHousehold(lead, here, "NORMAL"),
                        "members", List.of(Map.of("id", UUID.randomUUID(), "relation", "户主")),
                        "on", today().toString()));

        var gone = householdBody(here, "KEY");
        gone.put("active", false);
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(gone)
                .put("/api/v1/households/" + id)
                .then()
                .statusCode(200);
        cadre(lead)
                .header("If-Match", "\"1\"")
                .body(fine)
                .post(address)
                .then()
                .statusCode(409)
                .body("type", endsWith(":household-not-active"));
    }

    private void refused(String lead, String address, String field, Map<String, Object> body) {
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(address)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(containsString(field)));
    }

    private static Map<String, Object> move(String community, String address, String on) {
        return Map.of("community", community, "address", address, "on", on);
    }
}
