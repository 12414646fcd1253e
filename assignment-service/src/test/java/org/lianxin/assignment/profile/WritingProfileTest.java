package org.lianxin.assignment.profile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class WritingProfileTest extends ProfileTest {

    @Test
    void isWrittenByWhoAnswersForItInVersions() {
        write(cadre(cadre), 1, circumstances(1))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(
                        "number",
                        equalTo(1),
                        "writtenBy",
                        equalTo(cadre),
                        "reviewedBy",
                        equalTo(cadre),
                        "stale",
                        equalTo(false),
                        "reviewDueOn",
                        equalTo("2026-06-10"));
        write(cadre(cadre), 1, circumstances(1)).statusCode(200).body("number", equalTo(1));
        write(cadre(cadre), 1, circumstances(2)).statusCode(428);
        write(seen(cadre(cadre), 4), 1, circumstances(2)).statusCode(412);
        write(seen(cadre(cadre), 0), 1, circumstances(2))
                .statusCode(200)
                .body("number", equalTo(2), "version", equalTo(1), "content.population", equalTo(2000));
        var first = get("/versions/1").statusCode(200);
        first.body("content.population", equalTo(1000));
        get("/versions").body("items.number", equalTo(List.of(2, 1)));
        get("/versions?limit=1").body("items.number", equalTo(List.of(2)));
        get("/versions/3").statusCode(404);
        get("/versions/x").statusCode(400);
    }

    @Test
    void aLookWithoutAChangeIsAReview() {
        write(cadre(cadre), 1, circumstances(1)).statusCode(201);
        clock.setDay("2026-06-09");
        get("").body("stale", equalTo(false));
        clock.setDay("2026-06-10");
        get("").body("stale", equalTo(true));
        review(cadre(cadre)).statusCode(428);
        review(seen(supervisor(place.district()), 0))
                .statusCode(200)
                .body(
                        "stale",
                        equalTo(false),
                        "reviewDueOn",
                        equalTo("2026-09-10"),
                        "number",
                        equalTo(1),
                        "writtenBy",
                        equalTo(cadre),
                        "version",
                        equalTo(1));
        get("/reviews")
                .body(
                        "items.changed",
                        equalTo(List.of(false, true)),
                        "items.reviewedBy",
                        equalTo(List.of("supervisor", cadre)));
    }

    @Test
    void tellsWhatChangedFieldByField() {
        household(place.community(1), true, "DISABLED");
        write(cadre(cadre), 1, circumstances(1)).statusCode(201);
        household(place.community(1), true, "DISABLED");
        var next = circumstances(1);
        next.put("population", 1010);
        next.remove("children");
        next.put(
                "facilities",
                List.of(
                        Map.of("kind", "CLINIC", "name", "1号卫生站", "note", "周日休息"),
                        Map.of("kind", "SCHOOL", "name", "中心小学")));
        write(seen(cadre(cadre), 0), 1, next).statusCode(200);
        var told = get("/differences?from=1&to=2").statusCode(200);
        told.body(
                "differences.find { it.field == 'population' }.kind",
                equalTo("CHANGED"),
                "differences.find { it.field == 'population' }.before",
                equalTo(1000),
                "differences.find { it.field == 'population' }.after",
                equalTo(1010));
        told.body("differences.find { it.field == 'children' }.kind", equalTo("REMOVED"));
        told.body("differences.find { it.field == 'facilities[CLINIC 1号卫生站]' }.kind", equalTo("CHANGED"));
        told.body("differences.find { it.field == 'facilities[CANTEEN 1号食堂]' }.kind", equalTo("REMOVED"));
        told.body("differences.find { it.field == 'facilities[SCHOOL 中心小学]' }.after.name", equalTo("中心小学"));
        told.body(
                "differences.find { it.field == 'groups[DISABLED]' }.after",
                equalTo(2),
                "differences.size()",
                equalTo(8));
        get("/differences?from=2&to=2").body("differences.size()", equalTo(0));
        get("/differences?from=1").statusCode(400);
        get("/differences?from=1&to=9").statusCode(404);
    }

    @Test
    void householdsAreCountedTodayAndKeptAsTheyWere() {
        for (int i = 0; i < 6; i++) {
            household(place.community(1), i < 2, i < 2 ? new String[] {"ELDERLY_ALONE"} : new String[0]);
        }
        write(cadre(cadre), 1, circumstances(1)).statusCode(201);
        household(place.community(1), true, "ELDERLY_ALONE");
        get("").body(
                        "householdsNow.households",
                        equalTo(7),
                        "householdsNow.groups.ELDERLY_ALONE",
                        equalTo(3),
                        "householdsThen.households",
                        equalTo(6),
                        "householdsThen.vulnerable",
                        equalTo(2));
        assessor(place.district())
                .get(path(place.community(1)))
                .then()
                .statusCode(200)
                .body(
                        "householdsNow.households",
                        equalTo(7),
                        "householdsNow.vulnerable",
                        nullValue(),
                        "householdsNow.groups.size()",
                        equalTo(0),
                        "householdsNow.partly",
                        equalTo(true));
    }

    @Test
    void isNotThereForWhoDoesNotLookAfterIt() {
        write(cadre(cadre), 1, circumstances(1)).statusCode(201);
        var other = aCadreOf(org);
        cadre(other).get(path(place.community(1))).then().statusCode(404);
        write(seen(cadre(other), 0), 1, circumstances(2)).statusCode(404);
        supervisor("110101").get(path(place.community(1))).then().statusCode(404);
        write(seen(supervisor("110101"), 0), 1, circumstances(2)).statusCode(404);
        write(seen(assessor(place.district()), 0), 1, circumstances(2)).statusCode(403);
        write(cadre(cadre), 2, circumstances(2)).statusCode(404);
        write(supervisor(place.district()), 2, circumstances(2)).statusCode(201);
        supervisor(place.district()).get(path(place.community(3))).then().statusCode(404);
    }

    @Test
    void refusesWhatBelongsToAPerson() {
        refused("economy", "找13800138000的老板", "economy");
        refused("economy", "承包人身份证330102194903078512", "economy");
        refused(
                "contacts",
                List.of(Map.of("kind", "POLICE", "office", "派出所", "phone", "13800138000")),
                "contacts[0].phone");
        refused(
                "contacts",
                List.of(
                        Map.of("kind", "POLICE", "office", "派出所", "phone", "110"),
                        Map.of("kind", "POLICE", "office", "派出所", "phone", "119")),
                "contacts[1]");
        refused("languages", List.of(Map.of("name", "吴语"), Map.of("name", "吴语")), "languages[1]");
        refused("elderly", 1001, "elderly");
        refused("population", -1, "population");
        refused("facilities", List.of(Map.of("kind", "CASTLE", "name", "古堡")), "facilities");
    }

    @Test
    void refusesEachBadFieldByName() {
        BadInput.refusesEachField(
                () -> cadre(cadre),
                "PUT",
                path(place.community(1)),
                circumstances(1),
                Set.of("population", "languages", "difficulties", "facilities", "contacts"));
    }

    private void refused(String field, Object value, String named) {
        var content = circumstances(1);
        content.put(field, value);
        write(cadre(cadre), 1, content).statusCode(400).body("errors.field", hasItem(startsWith(named)));
    }

    private ValidatableResponse get(String rest) {
        return cadre(cadre).get(path(place.community(1)) + rest).then();
    }

    private ValidatableResponse review(RequestSpecification who) {
        return who.post(path(place.community(1)) + "/review").then();
    }

    private static RequestSpecification assessor(String region) {
        return as(Tokens.of(Role.ASSESSOR).region(region));
    }
}
