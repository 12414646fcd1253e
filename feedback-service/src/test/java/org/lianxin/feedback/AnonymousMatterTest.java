package org.lianxin.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.web.Role;

/** A resident who does not want to be known leaves nothing that leads to them. */
@QuarkusTest
class AnonymousMatterTest extends ServiceTest {
    private static final String AGENT = "Agent-That-Must-Not-Be-Kept/7.3";
    private static final String ACCOUNT = "account-that-must-not-be-kept";

    @Test
    void leavesNoAddressAgentAccountOrFineTime() {
        clock.set(Instant.parse("2026-03-02T04:37:41.123456Z"));
        var place = aPlace();
        var body = aMatter(place);
        body.put("anonymous", true);
        var token = Tokens.of(Role.RESIDENT).subject(ACCOUNT).sign();
        var matter = Raised.of(as(token)
                .header("User-Agent", AGENT)
                .header("X-Forwarded-For", "203.0.113.77")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(201));
        resident(matter, "messages", Map.of("text", "补充")).statusCode(200);
        clock.set(Instant.parse("2026-03-03T05:41:12.654321Z"));
        post(cadre(place), matter, "acceptance", Map.of()).statusCode(200);
        post(cadre(place), matter, "answer", Map.of("text", "已修好。")).statusCode(200);
        read(cadre(place), matter);
        as(null).header("Tracking-Code", matter.code())
                .header("User-Agent", AGENT)
                .body(Map.of("grade", 5))
                .post("/api/v1/tracked-matter/rating")
                .then()
                .statusCode(201);
        resident(matter, "confirmation", Map.of()).statusCode(200);

        var database = wholeDatabase();
        var kept = String.join("\n", database);
        assertFalse(kept.contains(ACCOUNT), "no account");
        assertFalse(kept.contains(AGENT), "no agent");
        assertFalse(kept.contains("203.0.113.77") || kept.contains("127.0.0.1"), "no address");
        var rows = database.stream().filter(row -> row.contains(matter.id())).toList();
        assertTrue(rows.size() > 6, "matter, clocks, messages, events, rating");
        for (var row : rows) {
            assertFalse(row.contains(":37:41") || row.contains(":41:12"), "no fine time: " + row);
        }
        assertEquals(4, UUID.fromString(matter.id()).version());
        assertEquals(
                3, rows.stream().filter(row -> row.startsWith("audit_entry ")).count(), "acceptance, answer, read");
    }

    @Test
    void theIdsOfItsEventsTellNoTime() {
        var body = aMatter(aPlace());
        body.put("anonymous", true);
        var matter = raise(body);
        @SuppressWarnings("unchecked")
        List<Object> ids = database.createNativeQuery("select id from outbox where aggregateid = ?1")
                .setParameter(1, matter.id())
                .getResultList();
        assertEquals(2, ids.size());
        ids.forEach(id -> assertEquals(4, ((UUID) id).version()));
    }

    @Test
    void itsEventsTellKindChannelCommunityAndTheHour() {
        clock.set(Instant.parse("2026-03-02T04:37:41Z"));
        var place = aPlace();
        var body = aMatter(place);
        body.put("anonymous", true);
        var matter = raise(body);
        var received = published.of(matter.id()).getFirst();
        assertEquals(5, received.size());
        assertEquals("HELP_REQUEST", received.get("kind").asText());
        assertEquals("WEB", received.get("channel").asText());
        assertEquals(place.community(), received.get("community").asText());
        published
                .of(matter.id())
                .forEach(event -> assertEquals(
                        "2026-03-02T04:00:00Z", event.get("occurredAt").asText()));
    }

    @Test
    void whoeverDoesNotSignInIsAnonymous() {
        clock.set(Instant.parse("2026-03-02T04:37:41Z"));
        var matter = raise(null, aMatter(aPlace()));
        assertEquals(4, UUID.fromString(matter.id()).version());
        assertEquals("2026-03-02T04:00:00Z", follow(matter).getString("receivedAt"));
    }

    @Test
    void ofAClerkWhoWritesForThemOnlyTheDayIsKept() {
        clock.set(Instant.parse("2026-03-02T04:37:41Z"));
        var body = aMatter(aPlace());
        body.put("anonymous", true);
        body.put("channel", "RECEPTION");
        var clerk = Tokens.of(Role.PETITION_OFFICER)
                .region(REGION)
                .subject("clerk-of-the-day")
                .sign();
        var matter = raise(clerk, body);
        var rows = wholeDatabase().stream()
                .filter(row -> row.contains("clerk-of-the-day"))
                .toList();
        assertEquals(1, rows.size());
        var entry = rows.getFirst();
        assertTrue(entry.startsWith("audit_entry ") && entry.contains("IntakeResource.receive"), entry);
        assertFalse(entry.contains(matter.id()) || entry.contains(":37:41"), entry);
        assertTrue(read(officer(), matter).getBoolean("enteredByStaff"));
    }

    @Test
    void aRepetitionIsStillOneMatter() {
        var body = aMatter(aPlace());
        body.put("anonymous", true);
        var key = UUID.randomUUID().toString();
        var token = Tokens.of(Role.RESIDENT).subject(ACCOUNT + "-2").sign();
        String first = as(token)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/matters")
                .then()
                .extract()
                .path("id");
        String second = as(token)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/matters")
                .then()
                .extract()
                .path("id");
        assertNotNull(first);
        assertEquals(first, second);
        as(token)
                .header("Idempotency-Key", "short-key")
                .body(body)
                .post("/api/v1/matters")
                .then()
                .statusCode(400);
        assertFalse(String.join("\n", wholeDatabase()).contains(ACCOUNT + "-2"));
    }
}
