package org.lianxin.assignment.coverage;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;

/** Nobody is missing in a community that exists no more. */
@QuarkusTest
class ClosedCommunityTest extends ServiceTest {

    @Inject
    CountingDays counting;

    @Inject
    WatchingVacancies watching;

    @Inject
    EntityManager entities;

    private Place place;
    private String org;

    @BeforeEach
    void threeCommunitiesOfWhichTheFirstClosesOnTheTwelfth() {
        clock.setDay("2026-03-10");
        place = Place.fresh().with(3);
        org = anOrganisation(place.district());
    }

    @Test
    void isNoGapFromThatDayOn() {
        close("2026-03-12");
        gaps(1, 2, 3);
        summary().body("communities", equalTo(3), "vacant", equalTo(3));
        dashboard().body("total.communities", equalTo(3), "total.vacant", equalTo(3));
        clock.setDay("2026-03-12");
        gaps(2, 3);
        summary().body("communities", equalTo(2), "vacant", equalTo(2));
        dashboard().body("total.communities", equalTo(2), "total.vacant", equalTo(2));
    }

    @Test
    void isCountedUntilTheDayBefore() {
        sql("update community set registered_at = '2026-03-09T00:00:00Z' where starts_with(code, '" + place.district()
                + "')");
        sql("delete from coverage_street");
        sql("delete from coverage_organisation");
        sql("delete from coverage_snapshot");
        sql("insert into coverage_snapshot (day, taken_at) values ('2026-03-10', now())");
        close("2026-03-12");
        clock.setDay("2026-03-13");
        while (counting.countNext()) {
            // Each day is a transaction of its own.
        }
        supervisor(place.district())
                .get("/api/v1/coverage/history")
                .then()
                .statusCode(200)
                .body(
                        "items.day", equalTo(List.of("2026-03-12", "2026-03-11", "2026-03-10")),
                        "items.communities", equalTo(List.of(2, 3, 0)));
    }

    @Test
    void whereTheLeadEndsWithItThereIsNoVacancy() {
        lead("2026-03-12");
        close("2026-03-12");
        clock.setDay("2026-03-12");
        look();
        told();
    }

    @Test
    void aVacancyIsOverWithIt() {
        lead("2026-03-11");
        clock.setDay("2026-03-11");
        look();
        told("coverage.vacant.v1");
        close("2026-03-12");
        look();
        told("coverage.vacant.v1");
        clock.setDay("2026-03-12");
        look();
        look();
        told("coverage.vacant.v1", "coverage.filled.v1");
        assertEquals(
                "CLOSED", published.of(place.community(1)).getLast().get("by").asText());
    }

    private void close(String on) {
        administrator()
                .header("If-Match", "*")
                .body(Map.of("on", on, "reason", "MERGED", "successor", place.community(2)))
                .post("/api/v1/communities/" + place.community(1) + "/closure")
                .then()
                .statusCode(200);
    }

    private void lead(String until) {
        var wish = new HashMap<>(lead(place.community(1), aCadreOf(org), "2026-01-01"));
        wish.put("validTo", until);
        supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private void look() {
        watching.tellEnded();
        watching.tellBegun();
    }

    private void told(String... types) {
        assertEquals(
                List.of(types),
                published.typesOf(place.community(1)).stream()
                        .filter(type -> type.startsWith("coverage."))
                        .toList());
    }

    private void gaps(Integer... communities) {
        supervisor(place.district())
                .get("/api/v1/coverage")
                .then()
                .statusCode(200)
                .body(
                        "items.community",
                        equalTo(List.of(communities).stream()
                                .map(place::community)
                                .toList()));
    }

    private ValidatableResponse summary() {
        return supervisor(place.district())
                .get("/api/v1/coverage/summary")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse dashboard() {
        return supervisor(place.district()).get("/api/v1/dashboards").then().statusCode(200);
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }
}
