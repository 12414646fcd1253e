package org.lianxin.assignment.balance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.testing.BadInput;
import org.lianxin.platform.web.Role;

@QuarkusTest
class LoadRuleTest extends ServiceTest {

    private static final String DEFAULT = "00000000-0000-7000-8000-000000000131";

    private final Place place = Place.fresh();

    @BeforeEach
    void today() {
        clock.setDay("2026-03-10");
    }

    @Test
    void anAssessorSaysWhatHoldsInTheirRegion() {
        add(assessor(place.district()), rule("2026-03-10"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(
                        "region",
                        equalTo(place.district()),
                        "weights.household",
                        equalTo(10),
                        "ledAtMost",
                        equalTo(2),
                        "source",
                        equalTo("区委组织部通知"));
        supervisor(place.district() + "001")
                .get("/api/v1/load-rules")
                .then()
                .statusCode(200)
                .body("items.region", hasItems("", place.district()));
        supervisor("110101")
                .get("/api/v1/load-rules?limit=200")
                .then()
                .body("items.region", hasItem(""), "items.region", not(hasItem(place.district())));
    }

    @Test
    void nobodySaysWhatHoldsElsewhere() {
        add(assessor("110101"), rule("2026-03-10")).statusCode(404);
        add(assessor(place.district() + "001"), rule("2026-03-10")).statusCode(404);
        add(supervisor(place.district()), rule("2026-03-10")).statusCode(403);
        var id = added("2026-03-11");
        change(assessor("110101").header("If-Match", "\"0\""), id).statusCode(404);
        assessor("110101").get("/api/v1/load-rules/" + id).then().statusCode(404);
    }

    @Test
    void isChangedByWhoHasSeenItUntilItHasHeld() {
        var id = added("2026-03-10");
        change(administrator(), id).statusCode(428);
        change(administrator().header("If-Match", "\"7\""), id).statusCode(412);
        change(administrator().header("If-Match", "\"0\""), id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("weights.household", equalTo(11));
        clock.setDay("2026-03-11");
        change(administrator().header("If-Match", "\"1\""), id)
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:load-rule-has-held"));
        change(administrator().header("If-Match", "\"0\""), DEFAULT).statusCode(409);
    }

    @Test
    void isWithdrawnBeforeItHoldsOnly() {
        var id = added("2026-03-11");
        withdraw(administrator(), id).statusCode(428);
        clock.setDay("2026-03-11");
        withdraw(administrator().header("If-Match", "\"0\""), id).statusCode(409);
        clock.setDay("2026-03-10");
        withdraw(administrator().header("If-Match", "\"0\""), id).statusCode(204);
        administrator().get("/api/v1/load-rules/" + id).then().statusCode(404);
    }

    @Test
    void thereIsOneOfARegionAndDay() {
        var key = UUID.randomUUID().toString();
        var first = add(administrator().header("Idempotency-Key", key), rule("2026-03-20"))
                .statusCode(201)
                .extract();
        add(administrator().header("Idempotency-Key", key), rule("2026-03-20"))
                .statusCode(201)
                .body("id", equalTo(first.<String>path("id")));
        add(administrator(), rule("2026-03-20"))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:load-rule-once"));
    }

    @Test
    void refusesBadFieldsByName() {
        BadInput.refusesEachField(
                ServiceTest::administrator,
                "POST",
                "/api/v1/load-rules",
                rule("2026-03-20"),
                Set.of("region", "validFrom", "rule"));
        add(administrator(), rule("2026-03-09")).statusCode(400).body("errors.field", hasItem("validFrom"));
        add(administrator(), rule("2028-03-11")).statusCode(400).body("errors.field", hasItem("validFrom"));
        var id = added("2026-03-21");
        BadInput.refusesEachField(
                () -> administrator().header("If-Match", "\"0\""),
                "PUT",
                "/api/v1/load-rules/" + id,
                said(11),
                Set.of("weights", "ledAtMost", "reach", "continuity", "source"));
    }

    private String added(String from) {
        return add(administrator(), rule(from)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse add(RequestSpecification who, Map<String, ?> rule) {
        return who.body(rule).post("/api/v1/load-rules").then();
    }

    private static ValidatableResponse change(RequestSpecification who, String id) {
        return who.body(said(11)).put("/api/v1/load-rules/" + id).then();
    }

    private static ValidatableResponse withdraw(RequestSpecification who, String id) {
        return who.delete("/api/v1/load-rules/" + id).then();
    }

    private static RequestSpecification assessor(String region) {
        return as(Tokens.of(Role.ASSESSOR).region(region));
    }

    private Map<String, Object> rule(String from) {
        return new HashMap<>(Map.of("region", place.district(), "validFrom", from, "rule", said(10)));
    }

    private static Map<String, Object> said(int household) {
        return new HashMap<>(Map.of(
                "weights",
                Weights.of(household),
                "ledAtMost",
                2,
                "reach",
                "DISTRICT",
                "continuity",
                50,
                "source",
                "区委组织部通知"));
    }
}
