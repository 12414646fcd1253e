package org.lianxin.assignment.assignment;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;

@QuarkusTest
class TurningTheDayTest extends ServiceTest {

    @Inject
    TurningTheDay turningTheDay;

    @Inject
    DayJob job;

    @Test
    void beginsAndEndsWhatItsDayBringsOnce() {
        clock.setDay("2026-03-10");
        var place = Place.fresh().with(1);
        var cadre = aCadreOf(anOrganisation(place.district()));
        var id = UUID.randomUUID();
        var wish = new HashMap<>(lead(place.community(1), cadre, "2026-03-12"));
        wish.put("validTo", "2026-03-20");
        supervisor(place.district())
                .body(wish)
                .put("/api/v1/assignments/" + id)
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"));
        job.run();
        assertEquals(List.of("PROPOSED"), told(id));
        clock.setDay("2026-03-12");
        job.run();
        job.run();
        clock.setDay("2026-03-20");
        job.run();
        job.run();
        assertEquals(List.of("PROPOSED", "ACTIVE", "HANDING_OVER"), told(id));
        supervisor(place.district())
                .get("/api/v1/assignments/" + id)
                .then()
                .body("status", equalTo("HANDING_OVER"), "validTo", equalTo("2026-03-20"));
    }

    @Test
    void twoReplicasShareTheWork() throws Exception {
        clock.setDay("2026-03-10");
        var place = Place.fresh().with(20);
        var org = anOrganisation(place.district());
        var ids = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> {
                    var id = UUID.randomUUID();
                    supervisor(place.district())
                            .body(lead(place.community(i), aCadreOf(org), "2026-03-11"))
                            .put("/api/v1/assignments/" + id)
                            .then()
                            .statusCode(201);
                    return id;
                })
                .toList();
        clock.setDay("2026-03-11");
        Callable<Integer> turn = turningTheDay::turn;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(List.of(turn, turn, turn))) {
                answer.get();
            }
        }
        ids.forEach(id -> assertEquals(List.of("PROPOSED", "ACTIVE"), told(id)));
    }

    private List<String> told(UUID id) {
        return published.of(id).stream()
                .map(event -> event.get("status").asText())
                .toList();
    }
}
