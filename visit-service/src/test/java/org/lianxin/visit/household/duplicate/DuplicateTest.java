package org.lianxin.visit.household.duplicate;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.visit.ServiceTest;
import org.lianxin.visit.household.Numbers;

@QuarkusTest
class DuplicateTest extends ServiceTest {
    @Inject
    LookingForDuplicates looking;

    @Test
    void isSuggestedAtOnceForTheSameNumber() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var identity = Numbers.identity();
        var one = registered(lead, community, "清波街道 12 号", person("王小明", identity));
        var other = registered(lead, community, "望江街道 9 号", person("王晓明", identity));
        cadre(lead)
                .get("/api/v1/household-duplicates?community=" + community)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].signs", equalTo(List.of("SAME_IDENTITY")))
                .body("items[0].points", equalTo(100))
                .body("items[0].first", anyOf(equalTo(one.toString()), equalTo(other.toString())))
                .body("items[0].second", anyOf(equalTo(one.toString()), equalTo(other.toString())));
    }

    @Test
    void acrossCommunitiesIsSeenByWhoSeesBoth() {
        var here = aCommunity();
        var there = aCommunity();
        var lead = aLeadOf(here);
        var phone = Numbers.mobile();
        registered(lead, here, "清波街道 12 号", personWithPhone("王小明", phone));
        registered(aLeadOf(there), there, "望江街道 9 号", personWithPhone("王小明", phone));
        cadre(lead).get("/api/v1/household-duplicates").then().body("items", empty());
        supervisor()
                .get("/api/v1/household-duplicates?community=" + here)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void isFoundByNameAndAddressThoughBothAreSealed() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        registered(lead, community, "清波街道 12 号 3 单元 401", person("王小明", null));
        registered(lead, community, "清波街 12 号 3 单元 401 室", person("王小明", null));
        registered(lead, community, "清波街道 12 号 3 单元 402", person("王小明", null));
        registered(lead, community, "清波街道 12 号 3 单元 401", person("赵大力", null));
        cadre(lead)
                .body(Map.of("community", community))
                .post("/api/v1/household-duplicates/searches")
                .then()
                .statusCode(200)
                .body("suggested", equalTo(1));
        cadre(lead)
                .get("/api/v1/household-duplicates?community=" + community)
                .then()
                .body("items", hasSize(1))
                .body("items[0].signs", equalTo(List.of("SAME_NAME", "SIMILAR_ADDRESS")));
        cadre(lead)
                .body(Map.of("community", community))
                .post("/api/v1/household-duplicates/searches")
                .then()
                .body("suggested", equalTo(0));
    }

    @Test
    void isFoundByTheJobInCommunitiesThatChanged() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        registered(lead, community, "清波街道 12 号", person("王小明", null));
        registered(lead, community, "清波街道 12 号", person("王小明", null));
        clock.advance(Duration.ofMinutes(2));
        while (looking.step()) {
            cadre(lead).get("/api/v1/household-duplicates").then().statusCode(200);
        }
        cadre(lead).get("/api/v1/household-duplicates").then().body("items", hasSize(1));
        assertFalse(looking.step(), "nothing new is left");
    }

    @Test
    void onceDismissedIsNotSuggestedAgain() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        registered(lead, community, "清波街道 12 号", person("王小明", null));
        registered(lead, community, "清波街道 12 号", person("王小明", null));
        search(lead, community);
        String id =
                cadre(lead).get("/api/v1/household-duplicates").then().extract().path("items[0].id");
        cadre(aLeadOf(aCommunity()))
                .post("/api/v1/household-duplicates/" + id + "/dismissal")
                .then()
                .statusCode(404);
        cadre(lead)
                .post("/api/v1/household-duplicates/" + id + "/dismissal")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISMISSED"));
        cadre(lead)
                .post("/api/v1/household-duplicates/" + id + "/dismissal")
                .then()
                .statusCode(409);
        search(lead, community);
        cadre(lead).get("/api/v1/household-duplicates").then().body("items", empty());
    }

    @Test
    void pagesHoldTheSurestFirst() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var identity = Numbers.identity();
        registered(lead, community, "清波街道 12 号", person("王小明", identity));
        registered(lead, community, "清波街道 12 号", person("王小明", identity));
        registered(lead, community, "清波街道 13 号", person("李四光", null));
        registered(lead, community, "清波街道 13 号", person("李四光", null));
        search(lead, community);
        var first = cadre(lead)
                .get("/api/v1/household-duplicates?limit=1")
                .then()
                .extract()
                .jsonPath();
        assertEquals(175, first.getInt("items[0].points"));
        cadre(lead)
                .get("/api/v1/household-duplicates?limit=1&cursor=" + first.getString("next"))
                .then()
                .body("items.points", equalTo(List.of(75)))
                .body("next", equalTo(null));
    }

    @Test
    void isSearchedOnlyInScope() {
        cadre(aLeadOf(aCommunity()))
                .body(Map.of("community", aCommunity()))
                .post("/api/v1/household-duplicates/searches")
                .then()
                .statusCode(403);
        cadre(aLeadOf(aCommunity()))
                .body(Map.of("community", "x"))
                .post("/api/v1/household-duplicates/searches")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("community"));
    }

    private void search(String lead, String community) {
        cadre(lead)
                .body(Map.of("community", community))
                .post("/api/v1/household-duplicates/searches")
                .then()
                .statusCode(200);
    }

    private UUID registered(String lead, String community, String address, Map<String, Object> person) {
        var body = householdBody(community, "NORMAL");
        body.put("address", address);
        body.put("members", List.of(person));
        var id = UUID.randomUUID();
        cadre(lead).body(body).put("/api/v1/households/" + id).then().statusCode(201);
        return id;
    }

    private static Map<String, Object> person(String name, String identity) {
        var person = new HashMap<String, Object>(Map.of("id", UUID.randomUUID(), "name", name, "relation", "户主"));
        if (identity != null) {
            person.put("identityNumber", identity);
        }
        return person;
    }

    private static Map<String, Object> personWithPhone(String name, String phone) {
        var person = person(name, null);
        person.put("phone", phone);
        return person;
    }
}
