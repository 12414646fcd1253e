package org.lianxin.platform.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.local.token.Tokens;
import org.lianxin.platform.audit.AuditEntry.Kind;
import org.lianxin.platform.audit.AuditEntry.Outcome;
import org.lianxin.platform.note.PlatformTest;
import org.lianxin.platform.testing.TestClock;
import org.lianxin.platform.web.Role;

@QuarkusTest
class AuditTest extends PlatformTest {
    @Inject
    AuditList log;

    @Inject
    TestClock clock;

    private final UUID id = UUID.randomUUID();

    private static RequestSpecification supervisor() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Role.SUPERVISOR)
                        .subject("su-1")
                        .region("330102")
                        .org("ORG1")
                        .sign());
    }

    private List<AuditEntry> entries() {
        return log.find(new AuditList.Query(null, List.of(), null, null, id.toString(), null, null, 50)).stream()
                .map(AuditList.Line::entry)
                .toList();
    }

    private AuditEntry only() {
        var entries = entries();
        assertEquals(1, entries.size());
        return entries.getFirst();
    }

    @Test
    void aChangeIsWrittenDownWithWhoAndWhat() {
        supervisor().post("/api/v1/watched/" + id).then().statusCode(204);
        var entry = only();
        assertEquals(Kind.CHANGE, entry.kind());
        assertEquals(Outcome.DONE, entry.outcome());
        assertEquals("su-1", entry.subject());
        assertEquals(Role.SUPERVISOR, entry.roles());
        assertEquals("ORG1", entry.org());
        assertEquals("330102", entry.region());
        assertEquals("WatchedResource.write", entry.action());
        assertEquals("POST /api/v1/watched/{id}", entry.request());
        assertEquals(List.of(id.toString()), entry.things());
        assertNotNull(entry.trace());
    }

    @Test
    void aChangeThatIsFlushedOnlyAtTheEndIsWrittenDownToo() {
        supervisor().post("/api/v1/watched/" + id).then().statusCode(204);
        supervisor().put("/api/v1/watched/" + id).then().statusCode(204);
        assertEquals("WatchedResource.change", entries().getFirst().action());
        assertEquals(2, entries().size());
    }

    @Test
    void everyTransactionThatChangesSomethingHasItsEntry() {
        supervisor().post("/api/v1/watched/" + id + "/twice").then().statusCode(204);
        assertEquals(2, entries().size());
    }

    @Test
    void whatWasRolledBackOrChangedNothingHasNone() {
        supervisor().post("/api/v1/watched/" + id + "/failure").then().statusCode(409);
        supervisor().post("/api/v1/watched/" + id + "/look").then().statusCode(204);
        as(Role.CADRE).post("/api/v1/watched/" + id).then().statusCode(403);
        RestAssured.post("/api/v1/watched/" + id).then().statusCode(401);
        assertEquals(List.of(), entries());
    }

    @Test
    void whatWasCreatedIsNamed() {
        var created = asCadre()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"text\":\"audited " + id + "\"}")
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var lines = log.find(
                new AuditList.Query(null, List.of(), null, "91330100799655058B/S001", created, "CHANGE", null, 50));
        assertEquals("NoteResource.write", lines.getFirst().entry().action());
        assertEquals("91330100799655058B", lines.getFirst().entry().org());
    }

    @Test
    void aResidentIsNotNamed() {
        var token = Tokens.of(Role.RESIDENT).subject("resident-" + id).sign();
        RestAssured.given()
                .auth()
                .oauth2(token)
                .post("/api/v1/watched/" + id)
                .then()
                .statusCode(204);
        assertTrue(only().subject().matches("resident:[0-9a-f]{32}"), only().subject());
        RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/api/v1/watched/" + id)
                .then()
                .statusCode(200);
        assertEquals(1, entries().size());
    }

    @Test
    void atAnOpenDoorStaffIsWrittenDownAndNobodyElse() {
        var token = Tokens.of(Role.RESIDENT).subject("resident-" + id).sign();
        RestAssured.post("/api/v1/watched/" + id + "/anybody").then().statusCode(204);
        var other = UUID.randomUUID();
        RestAssured.given()
                .auth()
                .oauth2(token)
                .post("/api/v1/watched/" + other + "/anybody")
                .then()
                .statusCode(204);
        assertEquals(List.of(), entries());
        var third = UUID.randomUUID();
        supervisor().post("/api/v1/watched/" + third + "/anybody").then().statusCode(204);
        assertEquals(
                1,
                log.find(new AuditList.Query(null, List.of(), "su-1", null, third.toString(), null, null, 9))
                        .size());
    }

    @Test
    void whatStaffDoesForSomebodyWhoIsNotToBeKnownTellsTheDayAndNamesNothing() {
        clock.set(Instant.parse("2026-03-02T04:37:41Z"));
        var subject = "su-" + id;
        var token = Tokens.of(Role.SUPERVISOR).subject(subject).region("330102").sign();
        RestAssured.given()
                .auth()
                .oauth2(token)
                .post("/api/v1/watched/" + id + "/nobody")
                .then()
                .statusCode(204);
        assertEquals(List.of(), entries());
        var entry = bySubject(subject).getFirst();
        assertEquals("WatchedResource.nobody", entry.action());
        assertTrue(entry.wholeDay());
        assertEquals(Instant.parse("2026-03-01T16:00:00Z"), entry.occurredAt());
        assertEquals(entry.occurredAt().toEpochMilli(), entry.id().getMostSignificantBits() >>> 16);
        assertEquals(List.of(), entry.things());
        assertNull(entry.trace());
    }

    @Test
    void ofWhoeverElseActsForSomebodyWhoIsNotToBeKnownNothingIsWritten() {
        var portal = "portal-" + id;
        for (var token : List.of(
                Tokens.of(Role.INTEGRATION).subject(portal),
                Tokens.of(Role.RESIDENT).subject(portal))) {
            RestAssured.given()
                    .auth()
                    .oauth2(token.sign())
                    .post("/api/v1/watched/" + UUID.randomUUID() + "/nobody")
                    .then()
                    .statusCode(204);
        }
        assertEquals(List.of(), bySubject(portal));
        assertTrue(log.find(new AuditList.Query(null, List.of(), null, null, null, "CHANGE", null, 50)).stream()
                .map(AuditList.Line::entry)
                .noneMatch(entry -> entry.action().equals("WatchedResource.nobody")
                        && entry.subject().startsWith("resident:")));
    }

    private List<AuditEntry> bySubject(String subject) {
        return log.find(new AuditList.Query(null, List.of(), subject, null, null, null, null, 50)).stream()
                .map(AuditList.Line::entry)
                .toList();
    }

    @Test
    void aReadOfPersonalDataIsWrittenDownWithItsReason() {
        supervisor()
                .header("Access-Reason", URLEncoder.encode("复核低保申请", StandardCharsets.UTF_8))
                .get("/api/v1/watched/" + id)
                .then()
                .statusCode(200);
        assertEquals(Kind.READ, only().kind());
        assertEquals("复核低保申请", only().reason());
        supervisor().get("/api/v1/watched/" + id + "/weather").then().statusCode(200);
        assertEquals(1, entries().size());
    }

    @Test
    void aListIsWrittenDownWithItsLength() {
        supervisor()
                .header("Access-Reason", "list " + id)
                .get("/api/v1/watched")
                .then()
                .statusCode(200);
        var entry = log.find(new AuditList.Query(null, List.of(), "su-1", null, null, "READ", null, 50)).stream()
                .map(AuditList.Line::entry)
                .filter(line -> ("list " + id).equals(line.reason()))
                .findFirst()
                .orElseThrow();
        assertEquals(3, entry.rows());
    }

    @Test
    void aReadThatWasRefusedIsWrittenDownToo() {
        var nobody = new UUID(id.getMostSignificantBits(), 0);
        supervisor().get("/api/v1/watched/" + nobody).then().statusCode(404);
        var lines = log.find(new AuditList.Query(null, List.of(), null, null, nobody.toString(), null, null, 9));
        assertEquals(Outcome.REFUSED, lines.getFirst().entry().outcome());
    }

    @Test
    void whereAReasonIsAskedForThereIsNoAnswerWithoutOne() {
        var path = "/api/v1/watched/" + id + "/number";
        supervisor().get(path).then().statusCode(400).body("errors.field", hasItem("Access-Reason"));
        for (var bad : List.of("abc", "%", "x".repeat(201), "%00%00%00%00%00")) {
            supervisor()
                    .header("Access-Reason", bad)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem("Access-Reason"));
        }
        assertEquals(List.of(), entries());
        supervisor()
                .header("Access-Reason", "help case 12")
                .get(path)
                .then()
                .statusCode(200)
                .body(equalTo("very personal"));
        assertEquals("help case 12", only().reason());
        assertNull(only().rows());
    }
}
