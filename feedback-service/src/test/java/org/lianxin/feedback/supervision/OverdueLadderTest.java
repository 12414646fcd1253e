package org.lianxin.feedback.supervision;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.feedback.ServiceTest;

/** What ran out of time is handed up, each level once, whoever looks and however late. */
@QuarkusTest
class OverdueLadderTest extends ServiceTest {

    @Inject
    Deadlines deadlines;

    @Inject
    CheckingClocks checking;

    @Test
    void climbsALevelAtATime() {
        clock.setDay("2026-03-02");
        var matter = raise(aMatter(aPlace()));
        at("2026-03-03T15:59:59Z");
        assertEquals(List.of(), levels(matter));
        assertEquals("RUNNING", clockOf(matter, "ACCEPT").get("state"));
        at("2026-03-03T16:00:00Z");
        assertEquals(List.of("ACCEPT SUPERVISOR"), levels(matter));
        assertEquals("OVERDUE", clockOf(matter, "ACCEPT").get("state"));
        at("2026-03-04T15:59:59Z");
        assertEquals(1, levels(matter).size());
        at("2026-03-04T16:00:00Z");
        assertEquals(List.of("ACCEPT SUPERVISOR", "ACCEPT HEAD"), levels(matter));
        at("2026-03-06T16:00:00Z");
        assertEquals(List.of("ACCEPT SUPERVISOR", "ACCEPT HEAD", "ACCEPT LISTED"), levels(matter));
        at("2026-03-09T16:00:00Z");
        at("2026-03-10T16:00:00Z");
        at("2026-03-12T16:00:00Z");
        at("2026-06-01T00:00:00Z");
        assertEquals(
                List.of(
                        "ACCEPT SUPERVISOR",
                        "ACCEPT HEAD",
                        "ACCEPT LISTED",
                        "ANSWER SUPERVISOR",
                        "ANSWER HEAD",
                        "ANSWER LISTED"),
                levels(matter));
        var first = published.of(matter.id()).stream()
                .filter(event -> event.has("level"))
                .findFirst()
                .orElseThrow();
        assertEquals("2026-03-03T16:00:00Z", first.get("dueAt").asText());
    }

    @Test
    void catchesUpOnceAfterDaysOfStandstill() {
        clock.setDay("2026-03-02");
        var matter = raise(aMatter(aPlace()));
        at("2026-04-20T04:00:00Z");
        at("2026-04-20T04:00:00Z");
        assertEquals(6, levels(matter).size());
        assertEquals(6, new HashSet<>(levels(matter)).size());
    }

    @Test
    void twoNodesAtOnceHandUpEachLevelOnce() throws Exception {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matters =
                IntStream.range(0, 40).mapToObj(i -> raise(aMatter(place))).toList();
        clock.set(Instant.parse("2026-04-20T04:00:00Z"));
        var start = new CyclicBarrier(4);
        Callable<Integer> node = () -> {
            start.await();
            int moved = 0;
            for (int batch = checking.check(7); batch > 0; batch = checking.check(7)) {
                moved += batch;
            }
            return moved;
        };
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                assertTrue(done.get() >= 0);
            }
        }
        deadlines.look();
        for (var matter : matters) {
            assertEquals(6, levels(matter).size());
            assertEquals(6, new HashSet<>(levels(matter)).size());
        }
    }

    @Test
    void neverGetsInTheWayOfWhoeverHandlesTheMatter() throws Exception {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matters =
                IntStream.range(0, 30).mapToObj(i -> raise(aMatter(place))).toList();
        clock.set(Instant.parse("2026-04-20T04:00:00Z"));
        Callable<Integer> job = () -> {
            int looked = 0;
            for (int i = 0; i < 60; i++) {
                looked += checking.check(1);
            }
            return looked;
        };
        Callable<Integer> handler = () -> {
            for (var matter : matters) {
                post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
                post(cadre(place), matter, "answer", Map.of("text", "已修好。")).statusCode(200);
            }
            return matters.size();
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(job, handler))) {
                assertTrue(done.get() > 0);
            }
        }
        deadlines.look();
        for (var matter : matters) {
            assertEquals(6, levels(matter).size());
            assertEquals(10, events(matter).size());
        }
    }

    @Test
    void latenessIsNotLostWhenTheJobStoodStillUntilAfterTheDeed() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raise(aMatter(place));
        clock.setDay("2026-03-05");
        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
        assertEquals(false, clockOf(matter, "ACCEPT").get("inTime"));
        at("2026-03-07T04:00:00Z");
        assertEquals(List.of("ACCEPT SUPERVISOR", "ACCEPT HEAD"), levels(matter));
        assertEquals("STOPPED", clockOf(matter, "ACCEPT").get("state"));
    }

    @Test
    void whatIsDoneInTimeIsNeverHandedUp() {
        clock.setDay("2026-03-02");
        var matter = anAnsweredMatter(aPlace());
        at("2026-06-01T04:00:00Z");
        assertEquals(List.of(), levels(matter));
        assertEquals(true, clockOf(matter, "ANSWER").get("inTime"));
    }

    @Test
    void aClockThatStandsStillDoesNotRunOut() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raise(aMatter(place));
        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
        post(cadre(place), matter, "clarification", Map.of("question", "哪里？")).statusCode(200);
        at("2026-03-16T04:00:00Z");
        assertEquals(List.of(), levels(matter));
    }

    @Test
    void patienceWithTheResidentEndsAfterFifteenDaysHoweverLateTheJobIs() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var body = aMatter(place);
        body.put("complex", true);
        var matter = raise(body);
        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
        clock.setDay("2026-03-03");
        post(cadre(place), matter, "clarification", Map.of("question", "哪里？")).statusCode(200);
        at("2026-03-25T04:00:00Z");
        assertEquals("IN_PROGRESS", status(matter));
        assertEquals("2026-04-01T16:00:00Z", due(matter, "ANSWER"));
    }

    @Test
    void silenceOfSevenDaysClosesUnconfirmed() {
        clock.setDay("2026-03-02");
        var matter = anAnsweredMatter(aPlace());
        at("2026-03-09T15:59:59Z");
        assertEquals("ANSWERED", status(matter));
        at("2026-03-09T16:00:00Z");
        at("2026-03-09T16:00:01Z");
        assertEquals("UNCONFIRMED_CLOSED", status(matter));
        var closed = published.of(matter.id()).getLast();
        assertEquals("UNCONFIRMED_CLOSED", closed.get("outcome").asText());
        assertEquals(5, events(matter).size());
        resident(matter, "rework", Map.of("reason", "没有修好")).statusCode(200);
        assertEquals("REWORK", status(matter));
    }

    @Test
    void aMatterNobodyIsResponsibleForIsHandedUpToo() {
        clock.setDay("2026-03-02");
        var matter = raise(aMatter(aPlaceWithoutLead()));
        at("2026-03-04T00:00:00Z");
        var overdue = published.of(matter.id()).getLast();
        assertEquals("SUPERVISOR", overdue.get("level").asText());
        assertTrue(overdue.path("cadre").isNull() || overdue.path("cadre").isMissingNode());
    }

    @Test
    void theSupervisorListsThemAndSeesToThem() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raise(aMatter(place));
        at("2026-03-04T00:00:00Z");
        assertTrue(openMatters().contains(matter.id()));
        as(supervisor())
                .get("/api/v1/matters?overdue=true&community=" + place.community())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(matter.id()));
        as(supervisor())
                .get("/api/v1/matters?overdue=false&community=" + place.community())
                .then()
                .body("items.id", not(hasItem(matter.id())));
        post(supervisor(), matter, "supervision", Map.of("note", "已督促"))
                .statusCode(200)
                .body("[0].level", equalTo("SUPERVISOR"))
                .body("[0].note", equalTo("已督促"));
        assertFalse(openMatters().contains(matter.id()));
        post(supervisor(), matter, "supervision", Map.of("note", "已督促"))
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:nothing-to-see-to"));
        at("2026-03-05T00:00:00Z");
        assertTrue(openMatters().contains(matter.id()));
    }

    @Test
    void eightyPercentIsShownAndCanBeListed() {
        clock.setDay("2026-03-02");
        var place = aPlace();
        var matter = raise(aMatter(place));
        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
        at("2026-03-09T04:00:00Z");
        as(cadre(place)).get("/api/v1/matters?warned=true").then().body("items.id", hasItem(matter.id()));
        assertEquals("WARNING", clockOf(matter, "ANSWER").get("reached"));
        assertEquals(List.of(), levels(matter));
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
        deadlines.look();
    }

    private List<String> levels(Raised matter) {
        return published.of(matter.id()).stream()
                .filter(event -> event.has("level"))
                .map(event ->
                        event.get("clock").asText() + " " + event.get("level").asText())
                .toList();
    }

    private List<String> openMatters() {
        var all = new ArrayList<String>();
        String next = "/api/v1/supervisions?open=true&limit=200";
        while (next != null) {
            var page =
                    as(supervisor()).get(next).then().statusCode(200).extract().jsonPath();
            all.addAll(page.getList("items.matter"));
            next = page.getString("next") == null
                    ? null
                    : "/api/v1/supervisions?open=true&limit=200&cursor=" + page.getString("next");
        }
        return all;
    }
}
