package org.lianxin.assignment.circumstances;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.assignment.Codes;
import org.lianxin.assignment.Place;
import org.lianxin.assignment.ServiceTest;
import org.lianxin.platform.testing.Deliver;

@QuarkusTest
class CircumstancesTest extends ServiceTest {

    private static final Path EXAMPLE = Path.of("src/main/resources/events");

    @Inject
    Deliver deliver;

    @Inject
    Circumstances circumstances;

    private final String community = Place.fresh().community(1);

    @Test
    void countsActiveHouseholdsByCommunityAndGroup() {
        household(UUID.randomUUID(), 1, true, true, List.of("LIVING_ALONE", "DISABLED"));
        household(UUID.randomUUID(), 1, true, true, List.of("DISABLED", "DISABLED"));
        household(UUID.randomUUID(), 1, false, true, null);
        household(UUID.randomUUID(), 1, true, false, List.of("DISABLED"));
        assertEquals(
                new CommunityCounts(community, 3, 2, Map.of("LIVING_ALONE", 1L, "DISABLED", 2L)),
                circumstances.of(community));
        var nowhere = Place.fresh().community(9);
        assertEquals(CommunityCounts.none(nowhere), circumstances.of(nowhere));
        assertEquals(1, circumstances.of(List.of(community, nowhere)).size());
    }

    @Test
    void anOlderEventAndARepetitionChangeNothing() {
        var household = UUID.randomUUID();
        household(household, 3, true, true, List.of("DISABLED"));
        household(household, 2, false, false, null);
        household(household, 3, false, false, null);
        assertEquals(1, circumstances.of(community).vulnerable());
        household(household, 4, true, false, null);
        assertEquals(0, circumstances.of(community).households());
    }

    @Test
    void nothingIsLeftOfAHouseholdThatIsErased() {
        var household = UUID.randomUUID();
        household(household, 1, true, true, List.of("DISABLED"));
        deliver.event(
                "household.erased.v1",
                "lianxin.household",
                household.toString(),
                3,
                Map.of("household", household, "community", community));
        assertEquals(CommunityCounts.none(community), circumstances.of(community));
        household(household, 2, true, true, List.of("DISABLED"));
        assertEquals(0, circumstances.of(community).households());
    }

    @Test
    void addsUpWhatEachServiceCounts() {
        var cadre = Codes.org() + "/S1";
        counted(cadre, 2, Map.of("dueContacts", 7, "needs", 1, "helpCases", 2, "promises", 3));
        counted(cadre, 1, Map.of("dueContacts", 99));
        assertEquals(new OpenItems(7, 1, 2, 3, 0), circumstances.open(cadre, community));
        counted(cadre, 3, Map.of());
        assertEquals(OpenItems.NONE, circumstances.open(cadre, community));
    }

    @Test
    void understandsTheExamplesOfTheProducers() throws IOException {
        var producer = Path.of("../visit-service").resolve(EXAMPLE);
        deliver.event(
                "household.changed.v1",
                "lianxin.household",
                "h",
                1,
                Files.readString(producer.resolve("household.changed.v1.example.json")));
        assertEquals(1, circumstances.of("330102001051").vulnerable());
        var own = producer.resolve("open-items.counted.v1.example.json");
        var expected = Path.of("src/test/resources/consumed/open-items.counted.v1.example.json");
        deliver.event(
                "open-items.counted.v1",
                "lianxin.open-items",
                "o",
                1,
                Files.readString(Files.exists(own) ? own : expected));
    }

    private void household(UUID id, long sequence, boolean vulnerable, boolean active, List<String> groups) {
        var body = new HashMap<String, Object>(Map.of(
                "household", id, "community", community, "risk", "KEY", "vulnerable", vulnerable, "active", active));
        if (groups != null) {
            body.put("groups", groups);
        }
        body.put("occurredAt", "2026-03-10T04:00:00Z");
        deliver.event("household.changed.v1", "lianxin.household", id.toString(), sequence, body);
    }

    private void counted(String cadre, long sequence, Map<String, Object> counts) {
        var body = new HashMap<>(counts);
        body.putAll(Map.of("cadre", cadre, "community", community, "occurredAt", "2026-03-10T04:00:00Z"));
        deliver.event("open-items.counted.v1", "lianxin.open-items", cadre + "|" + community, sequence, body);
    }
}
