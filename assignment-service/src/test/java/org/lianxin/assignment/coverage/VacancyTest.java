package org.lianxin.assignment.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;

/** A vacancy is told once when it begins and once when it ends, by whichever replica finds it. */
@QuarkusTest
class VacancyTest extends ServiceTest {

    @Inject
    WatchingVacancies watching;

    private Place place;
    private String org;

    @BeforeEach
    void aPlace() {
        clock.setDay("2026-03-10");
        place = Place.fresh().with(3);
        org = anOrganisation(place.district());
    }

    @Test
    void isToldOnceWhenItBeginsAndOnceWhenItEnds() throws Exception {
        assign(aCadreOf(org), "LEAD", "2026-01-01", "2026-03-12");
        look();
        told();
        clock.setDay("2026-03-12");
        look();
        look();
        told("coverage.vacant.v1");
        var vacant = published.of(place.community(1)).getLast();
        assertEquals("2026-03-12", vacant.get("since").asText());
        assertEquals(place.community(1), vacant.get("region").asText());
        clock.setDay("2026-03-14");
        assign(aCadreOf(org), "ACTING", "2026-03-14", "2026-03-20");
        look();
        look();
        told("coverage.vacant.v1", "coverage.filled.v1");
        var filled = published.of(place.community(1)).getLast();
        assertEquals("ACTING", filled.get("by").asText());
        assertEquals("2026-03-12", filled.get("since").asText());
        clock.setDay("2026-03-20");
        look();
        clock.setDay("2026-03-21");
        assign(aCadreOf(org), "LEAD", "2026-03-21", null);
        look();
        told("coverage.vacant.v1", "coverage.filled.v1", "coverage.vacant.v1", "coverage.filled.v1");
        assertEquals(
                "LEAD", published.of(place.community(1)).getLast().get("by").asText());
    }

    @Test
    void whoLeavesLeavesAVacancyOnThatDay() throws Exception {
        var cadre = aCadreOf(org);
        assign(cadre, "LEAD", "2026-01-01", null);
        clock.setDay("2026-03-15");
        administrator()
                .header("If-Match", "*")
                .body(Map.of("name", "陈静", "post", "联络员", "status", "LEFT"))
                .put("/api/v1/organisations/" + org + "/cadres/" + cadre.substring(19))
                .then()
                .statusCode(200);
        clock.setDay("2026-03-16");
        look();
        told("coverage.vacant.v1");
        assertEquals(
                "2026-03-15",
                published.of(place.community(1)).getLast().get("since").asText());
    }

    @Test
    void nobodyIsToldOfWhatNeverWasCoveredOrWasWithdrawn() throws Exception {
        var id = assign(aCadreOf(org), "LEAD", "2026-03-20", null);
        supervisor(place.district())
                .header("If-Match", "*")
                .body(Map.of("reason", "取消"))
                .post("/api/v1/assignments/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        clock.setDay("2026-03-25");
        look();
        told();
    }

    /** Three replicas at once. */
    private void look() throws Exception {
        Callable<Object> begun = watching::tellBegun;
        Callable<Object> ended = () -> {
            watching.tellEnded();
            return true;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.of(ended, ended, ended))) {
                answer.get();
            }
            for (var answer : threads.invokeAll(List.of(begun, begun, begun))) {
                answer.get();
            }
        }
    }

    private void told(String... types) {
        assertEquals(
                List.of(types),
                published.typesOf(place.community(1)).stream()
                        .filter(type -> type.startsWith("coverage."))
                        .toList());
    }

    private UUID assign(String cadre, String role, String from, String to) {
        var id = UUID.randomUUID();
        var wish = new HashMap<>(lead(place.community(1), cadre, from));
        wish.put("role", role);
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
