package org.lianxin.assignment.coverage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;

/** Each day is counted once, as it was known at its end; a day that was missed is counted from the history, not guessed. */
@QuarkusTest
class CoverageHistoryTest extends ServiceTest {

    @Inject
    CountingDays counting;

    @Inject
    EntityManager entities;

    private Place place;
    private String org;
    private String cadre;

    @BeforeEach
    void aPlace() {
        clock.setDay("2026-03-10");
        place = Place.fresh().with(3);
        org = anOrganisation(place.district());
        cadre = aCadreOf(org);
        sql("update community set registered_at = '2026-03-09T00:00:00Z' where starts_with(code, '" + place.district()
                + "')");
        sql("delete from coverage_street");
        sql("delete from coverage_organisation");
        sql("delete from coverage_snapshot");
        sql("insert into coverage_snapshot (day, taken_at) values ('2026-03-09', now())");
    }

    @Test
    void missedDaysAreCountedAsTheyWereAndAsTheyWereKnown() throws Exception {
        clock.setDay("2026-03-11");
        var id = assign(place.community(1), cadre, "2026-03-11");
        clock.setDay("2026-03-12");
        move(id, "end", Map.of("on", "2026-03-13", "reason", "轮岗"));
        clock.setDay("2026-03-14");
        // Only now does the register learn of somebody who has led since the tenth: the days before are not counted
        // anew.
        assign(place.community(2), aCadreOf(org), "2026-03-10");
        clock.setDay("2026-03-15");
        countAtOnce();
        assertFalse(counting.countNext());
        history()
                .body(
                        "items.day",
                                equalTo(List.of(
                                        "2026-03-14",
                                        "2026-03-13",
                                        "2026-03-12",
                                        "2026-03-11",
                                        "2026-03-10",
                                        "2026-03-09")),
                        "items.communities", equalTo(List.of(3, 3, 3, 3, 3, 0)),
                        "items.withLead", equalTo(List.of(1, 0, 1, 1, 0, 0)),
                        "items.vacant", equalTo(List.of(2, 3, 2, 2, 3, 0)),
                        "items.cadres", equalTo(List.of(2, 1, 1, 1, 1, 0)),
                        "items.cadresWithoutCommunity", equalTo(List.of(1, 1, 0, 0, 1, 0)));
        supervisor(place.district())
                .get("/api/v1/coverage/organisations/" + org + "/history")
                .then()
                .statusCode(200)
                .body("items.led", equalTo(List.of(1, 0, 1, 1, 0)));
        supervisor("110101")
                .get("/api/v1/coverage/organisations/" + org + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void countsStatusesAndOverdueHandOversOfThatDay() {
        var id = assign(place.community(1), cadre, "2026-03-01");
        move(id, "end", Map.of("on", "2026-03-20", "reason", "轮岗"));
        sql("update hand_over set overdue_since = '2026-03-11T00:00:00Z' where assignment = '" + id + "'");
        clock.setDay("2026-03-11");
        status("ON_LEAVE");
        clock.setDay("2026-03-12");
        status("LEFT");
        clock.setDay("2026-03-13");
        while (counting.countNext()) {
            // Each day is a transaction of its own.
        }
        history()
                .body(
                        "items.withLead", equalTo(List.of(0, 1, 1, 0)),
                        "items.leadOnLeave", equalTo(List.of(0, 1, 0, 0)),
                        "items.handOversOverdue", equalTo(List.of(1, 1, 0, 0)),
                        "items.cadres", equalTo(List.of(0, 0, 1, 0)));
    }

    @Test
    void refusesARegionThatHasNoCountsOfItsOwn() {
        supervisor(place.district())
                .get("/api/v1/coverage/history?region=" + place.community(1))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("region"));
        supervisor(place.district())
                .get("/api/v1/coverage/organisations/XYZ/history")
                .then()
                .statusCode(400);
    }

    /** Three replicas catch up at the same time. */
    private void countAtOnce() throws Exception {
        Callable<Boolean> all = () -> {
            while (counting.countNext()) {
                // Each day is a transaction of its own.
            }
            return true;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 3).mapToObj(i -> all).toList())) {
                answer.get();
            }
        }
    }

    private ValidatableResponse history() {
        return supervisor(place.district())
                .get("/api/v1/coverage/history")
                .then()
                .statusCode(200);
    }

    private UUID assign(String community, String who, String from) {
        var id = UUID.randomUUID();
        supervisor(place.district())
                .body(lead(community, who, from))
                .put("/api/v1/assignments/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private void move(UUID id, String verb, Map<String, Object> body) {
        supervisor(place.district())
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/assignments/" + id + "/" + verb)
                .then()
                .statusCode(200);
    }

    private void status(String status) {
        administrator()
                .header("If-Match", "*")
                .body(Map.of("name", "陈静", "post", "联络员", "status", status))
                .put("/api/v1/organisations/" + org + "/cadres/" + cadre.substring(19))
                .then()
                .statusCode(200);
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }
}
