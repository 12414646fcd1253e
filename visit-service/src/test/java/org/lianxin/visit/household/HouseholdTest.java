package org.lianxin.visit.household;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class HouseholdTest extends ServiceTest {

    @Test
    void isRegisteredUnderAnIdOfTheDevice() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var id = UUID.randomUUID();
        cadre(lead)
                .body(householdBody(community, "KEY"))
                .put("/api/v1/households/" + id)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Cache-Control", containsString("no-store"))
                .body("vulnerable", equalTo(true))
                .body("members[0].groups", equalTo(List.of("ELDERLY_ALONE")));
        var told = published.of(id).getFirst();
        assertEquals("KEY", told.path("risk").asText());
        assertEquals(true, told.path("vulnerable").asBoolean());
        assertFalse(told.toString().contains("王小明"), "no name in an event");
        assertFalse(told.toString().contains("清波街道"), "no address in an event");
    }

    @Test
    void isReplacedOnlyAgainstTheVersionSeen() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var id = aHousehold(lead, community, "NORMAL");
        var body = householdBody(community, "KEY");
        body.put("members", List.of(member("李大明"), member("李小明", "LEFT_BEHIND_CHILD")));
        var address = "/api/v1/households/" + id;

        cadre(lead).body(body).put(address).then().statusCode(428);
        cadre(lead).header("If-Match", "\"7\"").body(body).put(address).then().statusCode(412);
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members", hasSize(2));
        cadre(lead).header("If-Match", "\"0\"").body(body).put(address).then().statusCode(412);
        cadre(lead).get(address).then().body("members.name", equalTo(List.of("李大明", "李小明")));
    }

    @Test
    void isNotMovedToAnotherCommunity() {
        var community = aCommunity();
        var other = aCommunity();
        var lead = aLeadOf(community);
        assign(UUID.randomUUID(), 1, lead, other, "DEPUTY", today(), null, "ACTIVE");
        var id = aHousehold(lead, community, "NORMAL");
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(householdBody(other, "NORMAL"))
                .put("/api/v1/households/" + id)
                .then()
                .statusCode(422)
                .body("type", endsWith(":household-moves-not"));
    }

    @Test
    void isRegisteredOnlyWhereTheCadreWorksToday() {
        var community = aCommunity();
        var stranger = aLeadOf(aCommunity());
        cadre(stranger)
                .body(householdBody(community, "NORMAL"))
                .put("/api/v1/households/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", endsWith(":out-of-scope"))
                .body("errors.field", hasItem("community"));
    }

    @Test
    void aPersonBelongsToOneHousehold() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var body = householdBody(community, "NORMAL");
        cadre(lead)
                .body(body)
                .put("/api/v1/households/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        cadre(lead)
                .body(body)
                .put("/api/v1/households/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("type", endsWith(":resident-pk"));
    }

    @Test
    void ofTwoDevicesRegisteringOneIdOneIsRefused() throws Exception {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var id = UUID.randomUUID();
        var statuses = atOnce(
                4,
                () -> cadre(lead)
                        .body(householdBody(community, "NORMAL"))
                        .put("/api/v1/households/" + id)
                        .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(1, published.typesOf(id).size());
    }

    @Test
    void pagesHoldEveryHouseholdOfTheScopeOnce() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var expected = new HashSet<String>();
        for (int i = 0; i < 5; i++) {
            expected.add(aHousehold(lead, community, i < 3 ? "HIGH" : "NORMAL").toString());
        }
        aHousehold(aLeadOf(aCommunity()), lastCommunity(), "HIGH");

        var seen = new HashSet<String>();
        var address = "/api/v1/households?limit=2&community=" + community;
        String next = "";
        for (int page = 0; page < 3; page++) {
            JsonPath answer = cadre(lead)
                    .get(address + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(answer.getList("items.id"));
            next = "&cursor=" + answer.getString("next");
        }
        assertEquals(expected, seen);
        cadre(lead).get("/api/v1/households?risk=HIGH").then().body("items", hasSize(3));
        cadre(lead).get("/api/v1/households?cursor=nonsense").then().statusCode(400);
        cadre(lead).get("/api/v1/households?limit=201").then().statusCode(400);
    }

    @Test
    void everyFieldIsChecked() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var body = new HashMap<>(householdBody(community, "KEY"));
        body.put("lastContactOn", "2026-01-01");
        body.put("active", true);
        BadInput.refusesEachField(
                () -> cadre(lead),
                "PUT",
                "/api/v1/households/" + UUID.randomUUID(),
                body,
                Set.of("community", "address", "risk", "members"));
    }

    @Test
    void datesAndMembersAreChecked() {
        refuses("lastContactOn", Map.of("lastContactOn", today().plusDays(1).toString()));
        refuses("lastContactOn", Map.of("lastContactOn", "1999-12-31"));
        var person = new HashMap<>(member("王小明", "DISABLED"));
        refuses("members[1].id", Map.of("members", List.of(person, person)));
        person.put("since", today().plusDays(1).toString());
        refuses("members[0].since", Map.of("members", List.of(person)));
        person.put("since", "1899-12-31");
        refuses("members[0].since", Map.of("members", List.of(person)));
        refuses("members[0].name", Map.of("members", List.of(member("长".repeat(101)))));
        refuses("members[0].groups", Map.of("members", List.of(member("王小明", "RICH"))));
    }

    private void refuses(String field, Map<String, Object> change) {
        var community = aCommunity();
        var body = householdBody(community, "KEY");
        body.putAll(change);
        cadre(aLeadOf(community))
                .body(body)
                .put("/api/v1/households/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(containsString(field)));
    }

    private String community = "";

    @Override
    protected String aCommunity() {
        community = super.aCommunity();
        return community;
    }

    private String lastCommunity() {
        return community;
    }
}
