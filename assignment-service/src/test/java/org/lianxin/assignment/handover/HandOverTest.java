package org.lianxin.assignment.handover;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.testing.BadInput;

/** From an end to other hands: opened at once, signed by both, everything passes in one moment, never without an owner. */
@QuarkusTest
class HandOverTest extends HandOverBase {

    @Test
    void aTransferOpensItAndBothSignBeforeTheDayOnWhichEverythingPasses() {
        transfer("2026-03-20");
        var id = handOver();
        var opened = published.of(id).getFirst();
        assertEquals(old, opened.get("from").asText());
        assertEquals(next, opened.get("to").asText());
        read(id).body(
                        "kind", equalTo("TRANSFER"),
                        "status", equalTo("OPEN"),
                        "endsOn", equalTo("2026-03-20"),
                        // The fifth working day after Tuesday ends on Tuesday at midnight.
                        "dueAt", equalTo("2026-03-17T16:00:00Z"),
                        "owner.as", equalTo("OUTGOING"),
                        "owner.cadre", equalTo(old));
        sign(old, id).statusCode(409).body("type", equalTo("urn:lianxin:problem:dossier-incomplete"));
        listed(id);
        sign(old, id).statusCode(200).body("outgoing.by", equalTo(old), "status", equalTo("OPEN"));
        sign(old, id).statusCode(200);
        sign(next, id).statusCode(200).body("status", equalTo("SIGNED"));
        job.run();
        assertEquals(List.of("hand-over.opened.v1"), published.typesOf(id));
        clock.setDay("2026-03-20");
        job.run();
        job.run();
        assertEquals(List.of("hand-over.opened.v1", "hand-over.completed.v1"), published.typesOf(id));
        read(id).body(
                        "status", equalTo("COMPLETED"),
                        "owner.as", equalTo("INCOMING"),
                        "owner.cadre", equalTo(next),
                        "jointVisit.by", equalTo("2026-04-04"),
                        "jointVisit.due", equalTo(true));
        supervisor(place.district())
                .get("/api/v1/assignments/" + assignment)
                .then()
                .body("status", equalTo("ENDED"));
        sign(old, id).statusCode(200);
        decide(id, "COMPLETE").statusCode(409);
    }

    @Test
    void theDossierTellsWhatIsKnownAndOpen() {
        transfer("2026-03-20");
        var id = handOver();
        cadre(next)
                .get("/api/v1/hand-overs/" + id + "/dossier")
                .then()
                .statusCode(200)
                .body(
                        "complete", equalTo(false),
                        "known.community.code", equalTo(place.community(1)),
                        "known.community.colleagues[0].cadre", equalTo(old),
                        "known.households.households", equalTo(0),
                        "services.source", equalTo(List.of("visit-service", "feedback-service")));
        listed(id);
        // A repetition, and an earlier list that comes late, change nothing; a later one takes its place.
        clock.advance(Duration.ofSeconds(-30));
        listed(id, "visit-service", 1, item("NEED"));
        clock.advance(Duration.ofSeconds(60));
        listed(id, "feedback-service", 2, item("MATTER"), item("MATTER"));
        cadre(next)
                .get("/api/v1/hand-overs/" + id + "/dossier")
                .then()
                .body(
                        "complete",
                        equalTo(true),
                        "open",
                        equalTo(Map.of("DUE_CONTACT", 1, "HELP_CASE", 1, "MATTER", 2)));
        var first = cadre(old)
                .get("/api/v1/hand-overs/" + id + "/items?limit=3")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("DUE_CONTACT", "HELP_CASE", "MATTER")))
                .extract();
        cadre(old)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/hand-overs/" + id + "/items")
                .then()
                .body("items.kind", equalTo(List.of("MATTER")), "next", nullValue());
        moved(id, "visit-service", 2);
        moved(id, "visit-service", 7);
        supervisor(place.district())
                .get("/api/v1/hand-overs/" + id + "/dossier")
                .then()
                .body("services[0].moved", equalTo(2), "services[1].movedAt", nullValue());
    }

    @Test
    void theDossierTellsTheCircumstancesAsTheyWereWhenItWasOpened() {
        var profile = "/api/v1/communities/" + place.community(1) + "/profile";
        var content = new HashMap<String, Object>(Map.of(
                "population", 5210,
                "languages", List.of(),
                "difficulties", List.of(Map.of("kind", "ELDERLY_CARE", "note", "无电梯老楼多，高龄老人下楼难")),
                "facilities", List.of(),
                "contacts", List.of()));
        cadre(old).body(content).put(profile).then().statusCode(201);
        transfer("2026-03-20");
        content.put("population", 6000);
        cadre(old).header("If-Match", "*").body(content).put(profile).then().statusCode(200);
        cadre(next)
                .get("/api/v1/hand-overs/" + handOver() + "/dossier")
                .then()
                .statusCode(200)
                .body(
                        "known.profile.number", equalTo(1),
                        "known.profile.content.population", equalTo(5210),
                        "known.profile.content.difficulties[0].kind", equalTo("ELDERLY_CARE"));
    }

    @Test
    void bothSigningAtOnceCompleteItOnce() throws Exception {
        transfer(DAY);
        var id = handOver();
        listed(id);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = List.<Callable<Integer>>of(
                    () -> sign(old, id).extract().statusCode(),
                    () -> sign(next, id).extract().statusCode(),
                    () -> sign(old, id).extract().statusCode(),
                    () -> sign(next, id).extract().statusCode());
            for (var answer : threads.invokeAll(calls)) {
                assertEquals(200, answer.get());
            }
        }
        assertEquals(List.of("hand-over.opened.v1", "hand-over.completed.v1"), published.typesOf(id));
    }

    @Test
    void withoutASuccessorItWaitsAndTheSupervisorAnswersUntilSomebodyIsThere() {
        end("2026-03-12");
        var id = handOver();
        listed(id);
        read(id).body("kind", equalTo("ENDING"), "to", nullValue(), "owner.as", equalTo("OUTGOING"));
        sign(old, id).statusCode(200);
        clock.setDay("2026-03-12");
        read(id).body("owner.as", equalTo("SUPERVISOR"), "owner.cadre", nullValue());
        inQueue(1);
        var planned = assign(lead(place.community(1), next, "2026-03-16"));
        read(id).body("to", equalTo(next), "dueAt", equalTo("2026-03-19T16:00:00Z"));
        change(planned, "withdrawal", Map.of("reason", "取消")).statusCode(200);
        read(id).body("to", nullValue());
        assign(acting(next, "2026-03-12"));
        read(id).body("to", equalTo(next), "owner.as", equalTo("OUTGOING"));
        inQueue(0);
        sign(next, id).statusCode(200).body("status", equalTo("COMPLETED"));
    }

    @Test
    void whatIsStillToComeToSomebodyComesBeforeTheyPassItOn() {
        transfer(DAY);
        var first = handOver();
        listed(first);
        var third = aCadreOf(org);
        var successor = UUID.fromString(read(first).extract().path("successor"));
        change(successor, "transfer", Map.of("cadre", third, "on", DAY, "reason", "轮岗"))
                .statusCode(200);
        String second = supervisor(place.district())
                .get("/api/v1/hand-overs?cadre=" + third)
                .then()
                .extract()
                .path("items[0].id");
        listed(second);
        sign(next, second).statusCode(200);
        sign(third, second).statusCode(200).body("status", equalTo("SIGNED"));
        sign(old, first).statusCode(200);
        sign(next, first).statusCode(200).body("status", equalTo("COMPLETED"));
        job.run();
        read(second).body("status", equalTo("COMPLETED"));
        var sent = published.ofType("hand-over.completed.v1").stream()
                .map(event -> event.get("handOver").asText())
                .toList();
        assertTrue(sent.indexOf(first) < sent.indexOf(second));
    }

    @Test
    void theFirstJointVisitOfTheTwoIsTheOneAskedFor() {
        transfer(DAY);
        var id = handOver();
        listed(id);
        sign(old, id).statusCode(200);
        sign(next, id).statusCode(200).body("jointVisit.due", equalTo(true));
        jointVisitsDue(1);
        visited("HOME", next, "2026-03-11T02:00:00Z");
        visited("JOINT", stranger(), "2026-03-11T02:00:00Z");
        visited("JOINT", next, "2026-03-09T02:00:00Z");
        jointVisitsDue(1);
        clock.setDay("2026-03-26");
        read(id).body("jointVisit.overdue", equalTo(true));
        var visit = visited("JOINT", next, "2026-03-11T02:00:00Z");
        visited("JOINT", old, "2026-03-12T02:00:00Z");
        read(id).body(
                        "jointVisit.visit", equalTo(visit.toString()),
                        "jointVisit.on", equalTo("2026-03-11"),
                        "jointVisit.due", equalTo(false));
        jointVisitsDue(0);
    }

    @Test
    void aDeputyLeavesNothingToHandOver() {
        var wish = new HashMap<>(lead(place.community(2), next, "2026-01-01"));
        wish.put("role", "DEPUTY");
        var deputy = assign(wish);
        change(deputy, "end", Map.of("on", DAY, "reason", "轮岗")).statusCode(200).body("status", equalTo("ENDED"));
        supervisor(place.district())
                .get("/api/v1/hand-overs?community=" + place.community(2))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void isSeenByTheTwoAndTheirSupervisorsOnly() {
        transfer("2026-03-20");
        var id = handOver();
        listed(id);
        cadre(stranger()).get("/api/v1/hand-overs/" + id).then().statusCode(404);
        cadre(stranger()).get("/api/v1/hand-overs").then().statusCode(200).body("items", hasSize(0));
        cadre(next).get("/api/v1/hand-overs").then().body("items", hasSize(1));
        sign(stranger(), id).statusCode(404);
        supervisor("110101").get("/api/v1/hand-overs/" + id + "/dossier").then().statusCode(404);
        supervisor("110101").get("/api/v1/hand-overs/" + id + "/items").then().statusCode(404);
        supervisor("110101")
                .header("If-Match", "*")
                .body(Map.of("verdict", "COMPLETE", "reason", "代签"))
                .post("/api/v1/hand-overs/" + id + "/decision")
                .then()
                .statusCode(404);
        cadre(old).delete("/api/v1/hand-overs/" + id).then().statusCode(405);
        cadre(old).get("/api/v1/hand-overs?queue=perhaps").then().statusCode(400);
        BadInput.refusesEachField(
                () -> cadre(old),
                "POST",
                "/api/v1/hand-overs/" + id + "/refusal",
                Map.of("reason", "缺两户"),
                Set.of("reason"));
        BadInput.refusesEachField(
                () -> cadre(old), "POST", "/api/v1/hand-overs/" + id + "/signature", Map.of("words", "已介绍"), Set.of());
    }

    private void inQueue(int count) {
        supervisor(place.district())
                .get("/api/v1/hand-overs?queue=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }

    private void jointVisitsDue(int size) {
        cadre(next)
                .get("/api/v1/hand-overs?jointVisitDue=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(size));
    }

    private UUID visited(String kind, String cadre, String startedAt) {
        var visit = UUID.randomUUID();
        deliver.event(
                "visit.recorded.v1",
                "lianxin.visit",
                visit.toString(),
                1,
                Map.of(
                        "visit",
                        visit,
                        "kind",
                        kind,
                        "community",
                        place.community(1),
                        "cadre",
                        cadre,
                        "startedAt",
                        startedAt,
                        "occurredAt",
                        startedAt));
        return visit;
    }
}
