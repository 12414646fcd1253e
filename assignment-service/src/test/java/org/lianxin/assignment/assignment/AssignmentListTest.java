package org.lianxin.assignment.assignment;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;

@QuarkusTest
class AssignmentListTest extends ServiceTest {

    private Place place;
    private String org;

    @BeforeEach
    void aPlace() {
        clock.setDay("2026-03-10");
        place = Place.fresh().with(5);
        org = anOrganisation(place.district());
    }

    @Test
    void tellsWhoAnswersForACommunityOnADay() {
        var first = aCadreOf(org);
        var second = aCadreOf(org);
        assign(place.community(1), first, "2026-01-01", "2026-06-01");
        assign(place.community(1), second, "2026-06-01", null);
        onDay("2025-12-31", empty());
        onDay("2026-05-31", equalTo(List.of(first)));
        onDay("2026-06-01", equalTo(List.of(second)));
        supervisor(place.district())
                .get("/api/v1/communities/" + place.community(1) + "/assignments")
                .then()
                .body("items.cadre", equalTo(List.of(first)));
        supervisor(place.district())
                .get("/api/v1/assignments?community=" + place.community(1))
                .then()
                .body("items.cadre", containsInAnyOrder(first, second));
        supervisor(place.district())
                .get("/api/v1/assignments?on=2026-06-01&cadre=" + second)
                .then()
                .body("items.cadre", equalTo(List.of(second)));
    }

    @Test
    void pagesShowEachAssignmentOnce() {
        for (int i = 1; i <= 5; i++) {
            assign(place.community(i), aCadreOf(org), "2026-01-01", null);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = supervisor(place.district()).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/assignments")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.community"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(5, seen.size());
        assertEquals(5, new TreeSet<>(seen).size());
    }

    @Test
    void aCadreSeesTheirOwn() {
        var mine = aCadreOf(org);
        var theirs = aCadreOf(org);
        assign(place.community(1), mine, "2026-01-01", null);
        var other = assign(place.community(2), theirs, "2026-01-01", null);
        cadre(mine).get("/api/v1/assignments").then().statusCode(200).body("items.cadre", equalTo(List.of(mine)));
        cadre(mine).get("/api/v1/assignments?cadre=" + theirs).then().statusCode(404);
        cadre(mine).get("/api/v1/assignments/" + other).then().statusCode(404);
        cadre(theirs).get("/api/v1/assignments/" + other).then().statusCode(200);
    }

    @Test
    void refusesBadParametersByName() {
        for (var bad : Map.of("cadre", "x", "community", "1", "cursor", "x", "limit", "-1")
                .entrySet()) {
            supervisor(place.district())
                    .queryParam(bad.getKey(), bad.getValue())
                    .get("/api/v1/assignments")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(bad.getKey()));
        }
        supervisor(place.district())
                .get("/api/v1/assignments?on=yesterday")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("on"));
    }

    private void onDay(String day, Matcher<?> cadres) {
        supervisor(place.district())
                .get("/api/v1/communities/" + place.community(1) + "/assignments?on=" + day)
                .then()
                .statusCode(200)
                .body("items.cadre", cadres);
    }

    private UUID assign(String community, String cadre, String from, String to) {
        var id = UUID.randomUUID();
        var wish = new HashMap<>(lead(community, cadre, from));
        if (to != null) {
            wish.put("validTo", to);
        }
        supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + id)
                .then()
                .statusCode(201);
        return id;
    }
}
