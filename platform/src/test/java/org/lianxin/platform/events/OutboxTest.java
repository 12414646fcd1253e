package org.lianxin.platform.events;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.note.Heard;
import org.lianxin.platform.note.NoteWritten;
import org.lianxin.platform.note.PlatformTest;
import org.lianxin.platform.note.WritingNotes;
import org.lianxin.platform.testing.Published;
import org.lianxin.platform.web.Role;

@QuarkusTest
class OutboxTest extends PlatformTest {
    @Inject
    WritingNotes writing;

    @Inject
    Heard heard;

    @Inject
    Published published;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @Test
    void whatIsCommittedArrivesInOrderWithItsEnvelope() {
        var id = UUID.randomUUID();
        writing.tell(id, false, false, false);
        writing.tell(id, false);
        await().until(() -> heard.of(id).size() >= 4);
        var events = heard.of(id);
        assertEquals(
                LongStream.rangeClosed(1, 4).boxed().toList(),
                events.stream().map(ReceivedEvent::sequence).toList());
        var first = events.getFirst();
        assertEquals("note.written.v1", first.type());
        assertEquals("/lianxin/platform-test", first.source());
        assertEquals("lianxin.visit", first.topic());
        assertEquals(id.toString(), first.data().path("note").asText());
        assertEquals(first.data().path("occurredAt").asText(), first.time().toString());
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        var gone = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> writing.write(gone, List.of(false, false), true));
        var later = UUID.randomUUID();
        writing.tell(later, false);
        await().until(() -> !heard.of(later).isEmpty());
        assertEquals(List.of(), heard.of(gone));
        assertEquals(List.of(), published.of(gone));
    }

    @Test
    void anEventOutsideOfATransactionIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> outbox.publish(new NoteWritten(UUID.randomUUID(), false, clock.instant())));
    }

    @Test
    void nothingIsPendingOnceTheBrokerHasIt() {
        writing.tell(UUID.randomUUID(), false, false);
        await().until(() -> count("select count(*) from outbox_pending") == 0);
        assertTrue(count("select count(*) from outbox") >= 2);
    }

    @Test
    void theRecordCannotBeChanged() {
        writing.tell(UUID.randomUUID(), false);
        for (var change : List.of("update outbox set type = 'other'", "delete from outbox")) {
            assertThrows(
                    RuntimeException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery(change).executeUpdate()));
        }
    }

    @Test
    void oneReplicaRelaysAtATime() {
        await().until(() ->
                count("select count(*) from pg_locks where locktype = 'advisory' and granted and objid = 1952608120")
                        == 1);
        var second = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select pg_try_advisory_lock(" + 0x6f7574626f78L + ")", Boolean.class)
                        .getSingleResult());
        assertFalse((Boolean) second);
    }

    @Test
    void aTraceGoesOnAcrossKafka() {
        var id = asCadre()
                .body("{\"text\":\"traced %s\"}".formatted(UUID.randomUUID()))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var trace = writing.lastTrace();
        await().until(() -> !heard.of(UUID.fromString(id)).isEmpty());
        assertTrue(heard.traces().contains(trace), () -> trace + " is not among " + heard.traces());
    }

    @Test
    void aReplayTellsEverythingAgainWithTheSameIds() {
        var id = UUID.randomUUID();
        writing.tell(id, false, false);
        await().until(() -> heard.of(id).size() == 2);
        as(Role.CADRE).body("{}").post("/api/v1/outbox/replays").then().statusCode(403);
        as(Role.ADMINISTRATOR)
                .body("{\"topic\":\"lianxin.visit\"}")
                .post("/api/v1/outbox/replays")
                .then()
                .statusCode(202);
        await().until(() -> heard.of(id).size() == 4);
        as(Role.ADMINISTRATOR).body("{}").post("/api/v1/outbox/replays").then().statusCode(202);
        await().until(() -> heard.of(id).size() == 6);
        var ids = heard.of(id).stream().map(ReceivedEvent::id).toList();
        assertEquals(ids.subList(0, 2), ids.subList(2, 4));
    }

    @Test
    void aConsumerThatMissesAnEventFindsItInTheListAndHasItSentAgain() {
        var id = UUID.randomUUID();
        writing.tell(id, false, false);
        await().until(() -> heard.of(id).size() == 2);
        var first = heard.of(id).getFirst().id();
        var list = "/api/v1/outbox/events?from=2000-01-01T00:00:00Z&until=2100-01-01T00:00:00%2B08:00";
        as(Role.SUPERVISOR).get(list).then().statusCode(403);
        as(Role.ADMINISTRATOR)
                .get("/api/v1/outbox/events?until=tomorrow")
                .then()
                .statusCode(400);
        var listed = as(Role.ADMINISTRATOR)
                .urlEncodingEnabled(false)
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(listed.startsWith("id,type,topic,occurredAt\n"), listed);
        assertEquals(
                1, listed.lines().filter(line -> line.startsWith(first + ",")).count());
        as(Role.ADMINISTRATOR)
                .body("{\"events\":[\"%s\"]}".formatted(first))
                .post("/api/v1/outbox/replays")
                .then()
                .statusCode(202);
        await().until(() -> heard.of(id).size() == 3);
        assertEquals(first, heard.of(id).get(2).id());
    }

    private long count(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(query).getSingleResult()).longValue());
    }
}
