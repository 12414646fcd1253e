package org.lianxin.visit.household.duplicate;

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
import org.lianxin.visit.household.Numbers;

@QuarkusTest
class MergeTest extends ServiceTest {
    private final String identity = Numbers.identity();
    private final String mobile = Numbers.mobile();
    private final Map<String, Object> twin =
            person("王小明", Map.of("identityNumber", identity, "phone", mobile, "groups", List.of("DISABLED")));
    private final Map<String, Object> first =
            person("王小明", Map.of("identityNumber", identity, "groups", List.of("ELDERLY_ALONE")));
    private final Map<String, Object> daughter = person("王小妹", Map.of("groups", List.of("LAID_OFF")));

    @Test
    void losesNothingAndIsTakenBack() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var kept = registered(lead, community, first);
        var merged = registered(lead, community, twin, daughter);
        var before = snapshot(lead, merged);
        var visit = UUID.randomUUID();
        aVisit(visit, lead, community, merged);

        var merge = cadre(lead)
                .body(Map.of("kept", kept, "merged", merged))
                .post("/api/v1/household-merges")
                .then()
                .statusCode(201)
                .body(
                        "people.find { it.resident == '" + twin.get("id") + "' }.sameAs",
                        equalTo(first.get("id").toString()))
                .extract();
        cadre(lead)
                .get("/api/v1/households/" + kept)
                .then()
                .body("members.name", equalTo(List.of("王小明", "王小妹")))
                .body("members[0].groups", equalTo(List.of("DISABLED", "ELDERLY_ALONE")))
                .body("members[0].phone", endsWith(mobile.substring(7)));
        cadre(lead)
                .get("/api/v1/households/" + merged)
                .then()
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(kept.toString()))
                .body("members", hasSize(0));
        cadre(lead).get("/api/v1/visits/" + visit).then().statusCode(200).body("household", equalTo(merged.toString()));
        assertEquals(false, published.of(merged).getLast().path("active").asBoolean());
        cadre(lead)
                .get("/api/v1/due-contacts?status=OPEN&community=" + community)
                .then()
                .body("items", hasSize(1));

        cadre(lead)
                .post(merge.header("Location").replaceFirst("^.*/api", "/api") + "/parting")
                .then()
                .statusCode(200)
                .body("stayed", hasSize(0));
        assertEquals(before, snapshot(lead, merged));
        cadre(lead)
                .get("/api/v1/households/" + kept)
                .then()
                .body("members.name", equalTo(List.of("王小明")))
                .body("members[0].groups", equalTo(List.of("ELDERLY_ALONE")))
                .body("members[0].phone", equalTo(null));
        cadre(lead)
                .get("/api/v1/due-contacts?status=OPEN&community=" + community)
                .then()
                .body("items", hasSize(2));
        cadre(lead)
                .get("/api/v1/household-duplicates?community=" + community)
                .then()
                .body("items", hasSize(0));
        cadre(lead)
                .post("/api/v1/household-merges/" + merge.path("id") + "/parting")
                .then()
                .statusCode(409)
                .body("type", endsWith(":household-merge-undone"));
    }

    private List<Object> snapshot(String lead, UUID household) {
        var seen = cadre(lead)
                .get("/api/v1/households/" + household)
                .then()
                .extract()
                .jsonPath();
        return List.of(
                seen.getString("status"),
                seen.getString("address"),
                seen.getList("members.id"),
                seen.getList("members.name"),
                seen.getList("members.groups"),
                seen.getList("members.identityNumber"));
    }

    @Test
    void ofTheSameTwoAtOnceHappensOnce() throws Exception {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var one = registered(lead, community, first);
        var other = registered(lead, community, twin);
        var turn = new java.util.concurrent.atomic.AtomicInteger();
        var statuses = atOnce(4, () -> {
            boolean even = turn.getAndIncrement() % 2 == 0;
            return cadre(lead)
                    .body(Map.of("kept", even ? one : other, "merged", even ? other : one))
                    .post("/api/v1/household-merges")
                    .statusCode();
        });
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(3, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
    }

    @Test
    void repeatedWithItsKeyAnswersTheSame() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var body = Map.of("kept", registered(lead, community, first), "merged", registered(lead, community, daughter));
        var key = UUID.randomUUID().toString();
        var made = cadre(lead)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/household-merges")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        cadre(lead)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/household-merges")
                .then()
                .statusCode(201)
                .body("id", equalTo(made));
        cadre(lead)
                .body(body)
                .post("/api/v1/household-merges")
                .then()
                .statusCode(409)
                .body("type", endsWith(":household-not-active"));
    }

    @Test
    void leavesWhoWentElsewhereWhereTheyAre() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var kept = registered(lead, community, first);
        var merged = registered(lead, community, twin, daughter);
        var merge = cadre(lead)
                .body(Map.of("kept", kept, "merged", merged))
                .post("/api/v1/household-merges")
                .then()
                .extract()
                .<String>path("id");
        var version =
                cadre(lead).get("/api/v1/households/" + kept).then().extract().<Integer>path("version");
        var founded = UUID.randomUUID();
        cadre(lead)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "household",
                        founded,
                        "community",
                        community,
                        "address",
                        "望江街道 1 号",
                        "risk",
                        "NORMAL",
                        "members",
                        List.of(Map.of("id", daughter.get("id"), "relation", "户主")),
                        "on",
                        today().toString()))
                .post("/api/v1/households/" + kept + "/splits")
                .then()
                .statusCode(201);
        cadre(lead)
                .post("/api/v1/household-merges/" + merge + "/parting")
                .then()
                .statusCode(200)
                .body("stayed", equalTo(List.of(daughter.get("id").toString())));
        cadre(lead).get("/api/v1/households/" + founded).then().body("members", hasSize(1));
        cadre(lead).get("/api/v1/households/" + merged).then().body("members.name", equalTo(List.of("王小明")));
    }

    @Test
    void needsBothInScopeAndItsFields() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var elsewhere = aCommunity();
        var kept = registered(lead, community, first);
        var other = registered(aLeadOf(elsewhere), elsewhere, twin);
        cadre(lead)
                .body(Map.of("kept", kept, "merged", other))
                .post("/api/v1/household-merges")
                .then()
                .statusCode(404);
        supervisor()
                .body(Map.of("kept", kept, "merged", kept))
                .post("/api/v1/household-merges")
                .then()
                .statusCode(400);
        supervisor()
                .body(Map.of(
                        "kept",
                        kept,
                        "merged",
                        other,
                        "same",
                        List.of(Map.of("resident", UUID.randomUUID(), "as", first.get("id")))))
                .post("/api/v1/household-merges")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("same[0].resident"));
        BadInput.refusesEachField(
                this::supervisor,
                "POST",
                "/api/v1/household-merges",
                Map.of("kept", kept, "merged", other),
                Set.of("kept", "merged"));
        supervisor().get("/api/v1/household-merges").then().statusCode(400);
        supervisor().get("/api/v1/household-merges?household=" + kept).then().body("", hasSize(0));
    }

    @SafeVarargs
    private UUID registered(String lead, String community, Map<String, Object>... people) {
        var body = householdBody(community, "NORMAL");
        body.put("members", List.of(people));
        var id = UUID.randomUUID();
        cadre(lead).body(body).put("/api/v1/households/" + id).then().statusCode(201);
        return id;
    }

    private static Map<String, Object> person(String name, Map<String, Object> more) {
        var person = new HashMap<String, Object>(Map.of("id", UUID.randomUUID(), "name", name, "relation", "家人"));
        person.putAll(more);
        return person;
    }
}
