package org.lianxin.platform.events;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.note.Heard;
import org.lianxin.platform.note.PlatformTest;
import org.lianxin.platform.note.WritingNotes;
import org.lianxin.platform.web.Role;

@QuarkusTest
class ParkedEventTest extends PlatformTest {
    @Inject
    WritingNotes writing;

    @Inject
    Heard heard;

    @Inject
    BrokerConnection broker;

    @AfterEach
    void settleAll() {
        heard.cure(true);
        parked(null)
                .forEach(id -> as(Role.ADMINISTRATOR)
                        .body("{\"reason\":\"end of the test\"}")
                        .post("/api/v1/parked-events/" + id + "/dismissal"));
        heard.cure(false);
    }

    @Test
    void onlyTheKeyOfAPoisonEventWaitsAndAReplayTakesItInOrder() {
        var sick = UUID.randomUUID();
        var well = UUID.randomUUID();
        writing.tell(sick, false, true, false);
        writing.tell(well, false);
        await().until(() -> parked(sick).size() == 2 && heard.of(well).size() == 1);
        assertEquals(1, heard.of(sick).size());

        var first = parked(sick).getFirst();
        as(Role.ADMINISTRATOR)
                .post("/api/v1/parked-events/" + first + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lianxin:problem:parked-event-fails-again"));
        heard.cure(true);
        as(Role.ADMINISTRATOR)
                .post("/api/v1/parked-events/" + first + "/replay")
                .then()
                .statusCode(200)
                .body("taken", equalTo(2));
        assertEquals(
                List.of(1L, 2L, 3L),
                heard.of(sick).stream().map(ReceivedEvent::sequence).toList());
        assertEquals(List.of(), parked(sick));
        as(Role.ADMINISTRATOR)
                .post("/api/v1/parked-events/" + first + "/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsNoCloudEventIsParkedAndCanBeGivenUp() {
        var key = UUID.randomUUID();
        try (var producer = broker.connect()) {
            var unused = producer.send(new ProducerRecord<>(
                    "lianxin.visit", key.toString(), "not an event".getBytes(StandardCharsets.UTF_8)));
        }
        await().until(() -> parked(key).size() == 1);
        var id = parked(key).getFirst();
        as(Role.ADMINISTRATOR)
                .body("{}")
                .post("/api/v1/parked-events/" + id + "/dismissal")
                .then()
                .statusCode(400);
        as(Role.ADMINISTRATOR)
                .body("{\"reason\":\"sent by mistake\"}")
                .post("/api/v1/parked-events/" + id + "/dismissal")
                .then()
                .statusCode(204);
        assertTrue(parked(key).isEmpty());
    }

    @Test
    void onlyAnAdministratorSeesAndSettlesThem() {
        for (var role : List.of(Role.CADRE, Role.SUPERVISOR, Role.ASSESSOR)) {
            as(role).get("/api/v1/parked-events").then().statusCode(403);
            as(role).post("/api/v1/parked-events/1/replay").then().statusCode(403);
        }
    }

    private static List<Integer> parked(UUID key) {
        List<java.util.Map<String, Object>> rows = as(Role.ADMINISTRATOR)
                .get("/api/v1/parked-events?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return rows.stream()
                .filter(row -> key == null || row.get("key").equals(key.toString()))
                .map(row -> (Integer) row.get("id"))
                .toList();
    }
}
