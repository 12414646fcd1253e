package org.lianxin.visit.sync;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lianxin.visit.ServiceTest;

/** A household somebody answers for, and that official's devices. */
abstract class DeviceTest extends ServiceTest {
    protected String community;
    protected String lead;
    protected UUID household;
    protected UUID assignment;

    @BeforeEach
    void aHouseholdSomebodyAnswersFor() {
        community = aCommunity();
        lead = aCadre();
        assignment = UUID.randomUUID();
        assign(assignment, 1, lead, community, "LEAD", today().minusYears(1), null, "ACTIVE");
        household = aHousehold(lead, community, "KEY");
    }

    protected JsonPath send(String device, List<? extends Map<String, Object>> operations) {
        return send(lead, device, operations);
    }

    protected JsonPath send(String official, String device, List<? extends Map<String, Object>> operations) {
        return cadre(official)
                .body(Map.of("deviceId", device, "operations", operations))
                .post("/api/v1/sync")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    protected static Map<String, Object> operation(String kind, Map<String, Object> content) {
        return new HashMap<>(Map.of("id", UUID.randomUUID(), "kind", kind, "visit", content));
    }

    protected Map<String, Object> plan(UUID id) {
        return operation(
                "visit.plan",
                Map.of(
                        "id",
                        id,
                        "kind",
                        "HOME",
                        "community",
                        community,
                        "household",
                        household,
                        "plannedFor",
                        ago(-24, java.time.temporal.ChronoUnit.HOURS),
                        "notes",
                        "问一问屋顶"));
    }

    protected static Map<String, Object> edit(UUID id, long base, Map<String, Object> changes) {
        return operation("visit.edit", Map.of("id", id, "base", base, "changes", changes));
    }

    protected Map<String, Object> record(UUID id, String notes) {
        var visit = visitBody("HOME", community, household);
        visit.put("id", id);
        visit.put("notes", notes);
        return operation("visit.record", visit);
    }
}
