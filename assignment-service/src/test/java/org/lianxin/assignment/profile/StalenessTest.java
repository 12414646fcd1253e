package org.lianxin.assignment.profile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.BadInput;

@QuarkusTest
class StalenessTest extends ProfileTest {

    @Test
    void listsWhatNobodyWroteOrLookedAt() {
        write(cadre(cadre), 1, circumstances(1)).statusCode(201);
        list("stale=true")
                .body(
                        "items.size()",
                        equalTo(7),
                        "items[0].community",
                        equalTo(place.community(2)),
                        "items[0].number",
                        nullValue());
        list("stale=false")
                .body(
                        "items.community",
                        equalTo(List.of(place.community(1))),
                        "items[0].reviewDueOn",
                        equalTo("2026-06-10"));
        clock.setDay("2026-06-10");
        list("stale=true").body("items.size()", equalTo(8), "items[0].stale", equalTo(true));
        var next = list("limit=5").extract().<String>path("next");
        supervisor(place.district())
                .queryParam("cursor", next)
                .queryParam("limit", 5)
                .get("/api/v1/profiles")
                .then()
                .body("items.size()", equalTo(3), "next", nullValue());
        supervisor("110101")
                .get("/api/v1/profiles?region=" + place.district())
                .then()
                .statusCode(404);
        supervisor(place.district())
                .get("/api/v1/profiles?stale=maybe")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("stale"));
    }

    @Test
    void theRuleOfTheNearestAreaInForceHolds() {
        write(cadre(cadre), 1, circumstances(1)).statusCode(201);
        rule(place.district(), "2026-03-10", 1).statusCode(400).body("errors.field", hasItem("from"));
        rule(place.district(), "2026-03-11", 1).statusCode(201);
        rule(place.district(), "2026-03-11", 1).statusCode(200);
        rule(place.district(), "2026-03-11", 2).statusCode(428);
        list("stale=false").body("items[0].reviewDueOn", equalTo("2026-06-10"));
        clock.setDay("2026-03-11");
        list("stale=false").body("items[0].reviewDueOn", equalTo("2026-04-10"));
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("months", 2, "source", "区委通知"))
                .put("/api/v1/profile-review-rules/" + place.district() + "/2026-03-11")
                .then()
                .statusCode(409);
        BadInput.refusesEachField(
                ServiceTest::administrator,
                "PUT",
                "/api/v1/profile-review-rules/" + place.district() + "/2026-05-01",
                Map.of("months", 2, "source", "区委通知"),
                Set.of("months", "source"));
        administrator()
                .get("/api/v1/profile-review-rules?limit=200")
                .then()
                .body("items.region", hasItems("", place.district()));
    }

    private ValidatableResponse list(String query) {
        return supervisor(place.district())
                .get("/api/v1/profiles?" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse rule(String region, String from, int months) {
        return administrator()
                .body(Map.of("months", months, "source", "区委通知"))
                .put("/api/v1/profile-review-rules/" + region + "/" + from)
                .then();
    }
}
