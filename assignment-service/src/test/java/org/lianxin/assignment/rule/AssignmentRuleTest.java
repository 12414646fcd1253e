package org.lianxin.assignment.rule;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.BadInput;

@QuarkusTest
class AssignmentRuleTest extends ServiceTest {

    @Test
    void whereARegionAllowsItACadreLeadsTwoCommunitiesFromThatDayOn() {
        clock.setDay("2026-03-10");
        var place = Place.fresh().with(3);
        var org = anOrganisation(place.district());
        var cadre = aCadreOf(org);
        add(rule(place.district(), "2026-03-09")).statusCode(400).body("errors.field", hasItem("validFrom"));
        add(rule(place.district(), "2026-03-12")).statusCode(201).body("sole", equalTo(false));
        add(rule(place.district(), "2026-03-12"))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:assignment-rule-once"));
        assign(place.community(1), cadre).statusCode(201);
        assign(place.community(2), cadre).statusCode(409);
        clock.setDay("2026-03-12");
        var other = aCadreOf(org);
        assign(place.community(2), other).statusCode(201);
        assign(place.community(3), other).statusCode(201);
    }

    @Test
    void rulesAreAddedByAdministratorsAndReadWithTheirSource() {
        clock.setDay("2026-03-10");
        var region = Place.fresh().district();
        supervisor(region)
                .body(rule(region, "2026-04-01"))
                .post("/api/v1/assignment-rules")
                .then()
                .statusCode(403);
        var location = add(rule(region, "2026-04-01")).statusCode(201).extract().header("Location");
        supervisor(region).get(location).then().statusCode(200).body("source", equalTo("本区办法"));
        supervisor(region)
                .get("/api/v1/assignment-rules?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].region", equalTo(""), "items[0].signWorkingDays", equalTo(5));
        BadInput.refusesEachField(
                ServiceTest::administrator,
                "POST",
                "/api/v1/assignment-rules",
                rule(region, "2026-05-01"),
                Set.of("validFrom", "sole", "signWorkingDays", "jointVisitDays", "source"));
    }

    private static Map<String, Object> rule(String region, String from) {
        return Map.of(
                "region",
                region,
                "validFrom",
                from,
                "sole",
                false,
                "signWorkingDays",
                5,
                "jointVisitDays",
                15,
                "source",
                "本区办法");
    }

    private static ValidatableResponse add(Map<String, Object> rule) {
        return administrator().body(rule).post("/api/v1/assignment-rules").then();
    }

    private static ValidatableResponse assign(String community, String cadre) {
        return supervisor(community.substring(0, 6))
                .body(lead(community, cadre, "2026-03-10"))
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then();
    }
}
