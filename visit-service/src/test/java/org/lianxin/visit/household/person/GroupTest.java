package org.lianxin.visit.household.person;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.visit.ServiceTest;

@QuarkusTest
class GroupTest extends ServiceTest {

    @Test
    void isJoinedAndLeftWithDaysAndSource() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var person = personOf(lead, household);
        var entry = cadre(lead)
                .body(Map.of("group", "DISABLED", "from", "2025-06-01", "source", "CERTIFICATE"))
                .post("/api/v1/residents/" + person + "/groups")
                .then()
                .statusCode(200)
                .body("person.groups", equalTo(List.of("DISABLED", "ELDERLY_ALONE")))
                .body("person.since", equalTo("2025-06-01"))
                .extract()
                .path("person.groupHistory.find { it.group == 'DISABLED' }.id");
        assertEquals(
                "[\"DISABLED\",\"ELDERLY_ALONE\"]",
                published.of(household).getLast().path("groups").toString());

        cadre(lead)
                .body(Map.of("until", "2026-01-01"))
                .post("/api/v1/residents/" + person + "/groups/" + entry + "/end")
                .then()
                .statusCode(200)
                .body("person.groups", equalTo(List.of("ELDERLY_ALONE")))
                .body("person.groupHistory", hasSize(2))
                .body("person.groupHistory.until", hasItem("2026-01-01"));
        assertEquals(
                "[\"ELDERLY_ALONE\"]",
                published.of(household).getLast().path("groups").toString());
        cadre(lead)
                .body(Map.of("until", "2026-01-02"))
                .post("/api/v1/residents/" + person + "/groups/" + entry + "/end")
                .then()
                .statusCode(409)
                .body("type", endsWith(":group-ended"));
    }

    @Test
    void isJoinedOnceEvenAtTheSameMoment() throws Exception {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var person = personOf(lead, aHousehold(lead, community, "KEY"));
        var statuses = atOnce(
                4,
                () -> cadre(lead)
                        .body(Map.of("group", "LAID_OFF", "source", "VISIT"))
                        .post("/api/v1/residents/" + person + "/groups")
                        .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        cadre(lead).get("/api/v1/residents/" + person).then().body("person.groupHistory", hasSize(2));
    }

    @Test
    void endsTodayWhenAReplacementLeavesItOut() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var household = aHousehold(lead, community, "KEY");
        var person = personOf(lead, household);
        var body = householdBody(community, "KEY");
        body.put(
                "members",
                List.of(Map.of("id", person, "name", "王小明", "relation", "户主", "groups", List.of("LAID_OFF"))));
        cadre(lead)
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/households/" + household)
                .then()
                .statusCode(200)
                .body("members[0].groups", equalTo(List.of("LAID_OFF")))
                .body("members[0].groupHistory", hasSize(2))
                .body("members[0].groupHistory.until", hasItem(today().toString()));
        cadre(lead)
                .get("/api/v1/households?group=LAID_OFF")
                .then()
                .body("items.id", equalTo(List.of(household.toString())));
        cadre(lead).get("/api/v1/households?group=ELDERLY_ALONE").then().body("items", hasSize(0));
        cadre(lead).get("/api/v1/households?group=no such").then().statusCode(400);
    }

    @Test
    void everyFieldIsCheckedAndTheScopeHolds() {
        var community = aCommunity();
        var lead = aLeadOf(community);
        var person = personOf(lead, aHousehold(lead, community, "KEY"));
        var address = "/api/v1/residents/" + person + "/groups";
        refused(lead, address, "group", Map.of("group", "RICH", "source", "VISIT"));
        refused(lead, address, "source", Map.of("group", "DISABLED", "source", "RUMOUR"));
        refused(lead, address, "source", Map.of("group", "DISABLED"));
        refused(
                lead,
                address,
                "from",
                Map.of(
                        "group",
                        "DISABLED",
                        "source",
                        "VISIT",
                        "from",
                        today().plusDays(1).toString()));
        refused(lead, address, "from", Map.of("group", "DISABLED", "source", "VISIT", "from", "1899-12-31"));
        refused(
                lead,
                address + "/" + UUID.randomUUID() + "/end",
                "until",
                Map.of("until", today().plusDays(1).toString()));
        cadre(lead)
                .body(Map.of("until", "2026-01-01"))
                .post(address + "/" + UUID.randomUUID() + "/end")
                .then()
                .statusCode(404);
        cadre(aLeadOf(aCommunity()))
                .body(Map.of("group", "DISABLED", "source", "VISIT"))
                .post(address)
                .then()
                .statusCode(404);
    }

    private void refused(String lead, String address, String field, Map<String, Object> body) {
        cadre(lead)
                .body(body)
                .post(address)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(containsString(field)));
    }

    private String personOf(String lead, UUID household) {
        return cadre(lead)
                .get("/api/v1/households/" + household)
                .then()
                .extract()
                .path("members[0].id");
    }
}
