package org.lianxin.assignment.coverage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;

@QuarkusTest
class CoverageTest extends ServiceTest {

    private Place place;
    private String org;

    @BeforeEach
    void fiveCommunities() {
        clock.setDay("2026-03-10");
        place = Place.fresh().with(5);
        org = anOrganisation(place.district());
    }

    @Test
    void tellsWhereNobodyLeadsAndSinceWhen() {
        var moved = aCadreOf(org);
        assign(place.community(1), aCadreOf(org), "LEAD", "2026-01-01", null);
        assign(place.community(2), moved, "LEAD", "2026-01-01", "2026-03-15");
        assign(place.community(3), aCadreOf(org), "ACTING", "2026-02-01", null);
        assign(place.community(4), aCadreOf(org), "LEAD", "2026-04-01", null);
        aCadreOf(org);
        gaps().body("items.community", equalTo(List.of(place.community(3), place.community(4), place.community(5))))
                .body(
                        "items[0].actingOnly",
                        equalTo(true),
                        "items[0].since",
                        nullValue(),
                        "items[1].actingOnly",
                        equalTo(false));
        summary()
                .body(
                        "communities", equalTo(5),
                        "withLead", equalTo(2),
                        "actingOnly", equalTo(1),
                        "vacant", equalTo(2),
                        "cadresWithoutCommunity", equalTo(2),
                        "byDistrict[0].district", equalTo(place.district()),
                        "byDistrict[0].vacant", equalTo(2));
        clock.setDay("2026-03-15");
        gaps().body("items[0].community", equalTo(place.community(2)), "items[0].since", equalTo("2026-03-15"));
        summary().body("withLead", equalTo(1), "vacant", equalTo(3), "cadresWithoutCommunity", equalTo(3));
        clock.setDay("2026-04-01");
        summary().body("withLead", equalTo(2));
    }

    @Test
    void whoHasLeftLeadsNothing() {
        putCadre(org, "GO", Map.of("name", "赵敏", "post", "联络员", "status", "ACTIVE"))
                .statusCode(201);
        assign(place.community(1), org + "/GO", "LEAD", "2026-01-01", null);
        summary().body("withLead", equalTo(1));
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "赵敏", "post", "联络员", "status", "LEFT"))
                .put("/api/v1/organisations/" + org + "/cadres/GO")
                .then()
                .statusCode(200);
        summary().body("withLead", equalTo(0), "vacant", equalTo(5));
    }

    @Test
    void showsNoMoreThanTheRegionOfTheCaller() {
        supervisor(place.district() + "001")
                .get("/api/v1/coverage/summary?region=" + place.district())
                .then()
                .body("communities", equalTo(5));
        supervisor(place.district() + "002")
                .get("/api/v1/coverage/summary")
                .then()
                .body("communities", equalTo(0));
        supervisor("110101")
                .get("/api/v1/coverage?region=" + place.district())
                .then()
                .statusCode(404);
        supervisor(place.district())
                .get("/api/v1/coverage?region=x")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("region"));
    }

    @Test
    void gapsComeInPages() {
        var first = supervisor(place.district())
                .get("/api/v1/coverage?limit=3")
                .then()
                .statusCode(200)
                .extract();
        supervisor(place.district())
                .queryParam("limit", 3)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/coverage")
                .then()
                .body("items.community", equalTo(List.of(place.community(4), place.community(5))), "next", nullValue());
    }

    private ValidatableResponse gaps() {
        return supervisor(place.district()).get("/api/v1/coverage").then().statusCode(200);
    }

    private ValidatableResponse summary() {
        return administrator()
                .get("/api/v1/coverage/summary?region=" + place.district())
                .then()
                .statusCode(200);
    }

    private void assign(String community, String cadre, String role, String from, String to) {
        var wish = new HashMap<>(lead(community, cadre, from));
        wish.put("role", role);
        if (to != null) {
            wish.put("validTo", to);
        }
        supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }
}
