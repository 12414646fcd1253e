package org.lianxin.feedback;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** How matters come in. */
@QuarkusTest
class IntakeTest extends ServiceTest {

    @Test
    void theTrackingCodeIsShownOnceAndStoredNowhere() {
        var matter = raise(aMatter(aPlace()));
        var plain = matter.code().replace("-", "");
        var database = wholeDatabase();
        assertTrue(database.stream().anyMatch(row -> row.contains(matter.id())), "the dump is a dump");
        assertFalse(database.stream()
                .map(row -> row.toUpperCase(Locale.ROOT))
                .anyMatch(row -> row.contains(matter.code()) || row.contains(plain)));
        assertFalse(read(supervisor(), matter).prettify().contains(matter.code()));
        assertEquals(matter.id(), follow(matter).getString("id"));
    }

    @Test
    void theCodeCanBeReadAloud() {
        var matter = raise(aMatter(aPlace()));
        var spoken = matter.code()
                .toLowerCase(Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        assertEquals(matter.id(), follow(new Raised(matter.id(), "", spoken)).getString("id"));
    }

    @Test
    void aWrongCodeAndNoCodeAndNonsenseLookAlike() {
        for (var code :
                List.of("7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8", "nonsense", "'; drop table matter; --", "x".repeat(5000))) {
            as(null).header("Tracking-Code", code)
                    .get("/api/v1/tracked-matter")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
        as(null).get("/api/v1/tracked-matter").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aRepetitionGetsAFreshCodeForTheSameMatterAndVoidsTheFirst() {
        var key = UUID.randomUUID().toString();
        var body = aMatter(aPlace());
        var token = Tokens.of(Role.RESIDENT).subject("resident-repeating").sign();
        var first = Raised.of(as(token)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(201));
        var second = Raised.of(as(token)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(201));
        assertEquals(first.id(), second.id());
        assertNotEquals(first.code(), second.code());
        assertEquals(first.id(), follow(second).getString("id"));
        as(null).header("Tracking-Code", first.code())
                .get("/api/v1/tracked-matter")
                .then()
                .statusCode(404);
        assertEquals(2, events(first).size());

        body.put("subject", "另一件事");
        as(token)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(422);
    }

    @Test
    void repetitionsAtTheSameTimeMakeOneMatter() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = aMatter(aPlace());
        var token = Tokens.of(Role.RESIDENT).subject("resident-in-a-hurry").sign();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (java.util.concurrent.Callable<String>) () -> as(token)
                            .header("Idempotency-Key", key)
                            .body(body)
                            .post("/api/v1/matters")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id"))
                    .toList());
            var first = all.getFirst().get();
            for (var one : all) {
                assertEquals(first, one.get());
            }
            assertEquals(List.of("matter.received.v1", "matter.assigned.v1"), published.typesOf(first));
        }
    }

    @Test
    void answersWhereTheMatterIs() {
        as(null).body(aMatter(aPlace()))
                .post("/api/v1/matters")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("Cache-Control", "no-store")
                .body("id", notNullValue());
        var matter = raise(aMatter(aPlace()));
        as(officer())
                .get("/api/v1/matters/" + matter.id())
                .then()
                .statusCode(200)
                .body("id", endsWith(matter.id()))
                .header("ETag", equalTo("\"0\""));
    }

    @Test
    void isRoutedToTheLeadElseToWhoeverActsElseToTheQueue() {
        clock.setDay("2026-03-02");
        var led = aPlace();
        assertEquals(led.cadre(), read(officer(), raise(aMatter(led))).getString("cadre"));

        var acted = aPlaceWithoutLead();
        assigned(acted, "ACTING", "2026-03-01", null);
        assigned(new Place(acted.community(), acted.org(), acted.org() + "/S002"), "DEPUTY", "2026-03-01", null);
        assigned(new Place(acted.community(), acted.org(), acted.org() + "/S003"), "LEAD", "2025-01-01", "2026-03-02");
        assigned(new Place(acted.community(), acted.org(), acted.org() + "/S004"), "LEAD", "2026-03-03", null);
        assertEquals(acted.cadre(), read(officer(), raise(aMatter(acted))).getString("cadre"));
        clock.setDay("2026-03-03");
        assertEquals(
                acted.org() + "/S004", read(officer(), raise(aMatter(acted))).getString("cadre"));

        var vacant = aPlaceWithoutLead();
        var waiting = raise(aMatter(vacant));
        assertEquals("RECEIVED", waiting.status());
        as(supervisor())
                .get("/api/v1/matters?unassigned=true&community=" + vacant.community())
                .then()
                .body("items.id", equalTo(List.of(waiting.id())));
    }

    @Test
    void aLeadOnLeaveIsPassedOver() {
        var place = aPlace();
        cadre(place.cadre(), "ON_LEAVE", 2);
        assertEquals("RECEIVED", raise(aMatter(place)).status());
    }

    @Test
    void onlyOfficersAndPortalsSayWhenItWasReceived() {
        clock.setDay("2026-03-12");
        var body = aMatter(aPlace());
        body.put("receivedAt", "2026-03-02T09:30:00+08:00");
        var matter = raise(officer(), body);
        assertEquals("2026-03-02T01:30:00Z", read(officer(), matter).getString("receivedAt"));
        assertTrue(read(officer(), matter).getBoolean("enteredByStaff"));
        assertEquals("2026-03-09T16:00:00Z", due(matter, "ANSWER"));
        raise(Tokens.of(Role.INTEGRATION).client("portal").sign(), body);
        as(Tokens.of(Role.RESIDENT).sign())
                .body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("receivedAt"));
        for (var wrong : List.of("2026-03-12T12:00:01+08:00", "1999-12-31T00:00:00+08:00")) {
            body.put("receivedAt", wrong);
            as(officer())
                    .body(body)
                    .post("/api/v1/matters")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("receivedAt"));
        }
    }

    @Test
    void anUnknownCommunityIsNamed() {
        var body = aMatter(aPlace());
        body.put("community", "999999999999");
        as(null).body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("community"));
    }

    @Test
    void withoutACommunityItWaitsForWhoeverReceivesMatters() {
        var body = aMatter(aPlace());
        body.remove("community");
        var matter = raise(body);
        assertEquals("RECEIVED", matter.status());
        assertEquals(matter.id(), read(officer(), matter).getString("id"));
        var place = aPlace();
        post(officer(), matter, "assignment", Map.of("org", place.org(), "cadre", place.cadre()))
                .statusCode(200);
        assertEquals("ASSIGNED", read(cadre(place), matter).getString("status"));
    }
}
