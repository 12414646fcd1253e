package org.lianxin.assignment.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What visit- and feedback-service give as examples is understood here. */
@QuarkusTest
class ConsumersExamplesTest extends HandOverBase {

    private static final String EXAMPLE = "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a21";

    @Test
    void bothServicesExamplesAreUnderstood() throws IOException {
        transfer("2026-03-20");
        var id = handOver();
        clock.setDay("2026-03-12");
        for (var service : new String[] {"visit-service", "feedback-service"}) {
            for (var type : new String[] {"hand-over.items-listed.v1", "hand-over.items-moved.v1"}) {
                var example = Files.readString(
                        Path.of("../" + service + "/src/main/resources/events/" + type + ".example.json"));
                deliver.event(type, "lianxin.hand-over-items", id, 1, example.replace(EXAMPLE, id));
            }
        }
        var dossier = supervisor(place.district())
                .get("/api/v1/hand-overs/" + id + "/dossier")
                .then()
                .extract()
                .jsonPath();
        assertEquals(2, dossier.getList("services.findAll { it.moved == 46 }").size());
        assertEquals(1, dossier.getInt("open.MATTER"));
        deliver.event(
                "visit.recorded.v1",
                "lianxin.visit",
                "x",
                1,
                Files.readString(Path.of("../visit-service/src/main/resources/events/visit.recorded.v1.example.json")));
    }
}
