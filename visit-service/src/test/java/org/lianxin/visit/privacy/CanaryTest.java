package org.lianxin.visit.privacy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.lianxin.local.LocalStack;

/** Plants texts in every sealed field and looks for them wherever the running stack writes. */
@QuarkusTest
class CanaryTest extends PlantingWork {
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());

    @Test
    void nothingSealedIsInDataFilesWalSegmentsOrLogs() throws Exception {
        var listener = new Listener(logged);
        Logger.getLogger("").addHandler(listener);
        var community = aCommunity();
        var lead = aLeadOf(community);
        var person = UUID.randomUUID();
        var household = plantHousehold(lead, community, person);
        plantElsewhere(lead, household, person);
        plantVisit(lead, community, household);
        plantDraft(lead, community, household);
        plantReception(lead, community);
        plantList(community);
        refuseSome(lead, household);
        checkpoint();

        var state = Path.of(System.getProperty("lianxin.test.state"));
        // What is not sealed is found, so the search would find what is.
        var open = OPEN + community;
        assertTrue(inSegments(state, household), "Kafka's segments are not where they are looked for");
        var looked = new ArrayList<>(planted);
        looked.add(open);
        var found = new Traces(state).of(looked);
        assertTrue(found.removeIf(trace -> trace.startsWith(open)), "the search finds nothing at all");
        assertEquals(Set.of(), found);
        System.out.printf("%d texts planted, none found in %s%n", planted.size(), state);
        Logger.getLogger("").removeHandler(listener);
        assertEquals(
                List.of(),
                logged.stream()
                        .filter(line -> planted.stream().anyMatch(line::contains))
                        .toList());
        supervisor().get("/q/metrics").then().body(not(containsString(planted.getFirst())));
    }

    /** The relay brings the event there in its own time. */
    private static boolean inSegments(Path state, UUID household) {
        var segments = new Traces(state.resolve("kafka"));
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (segments.of(Set.of(household.toString())).isEmpty()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return true;
    }

    /** Everything that is still in memory goes to the data files. */
    private static void checkpoint() throws SQLException {
        var endpoints = LocalStack.endpoints();
        try (var connection = DriverManager.getConnection(
                        endpoints.jdbcUrl("visit"), "postgres", endpoints.password("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private static final class Listener extends Handler {
        private final List<String> lines;

        Listener(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage() + " " + Arrays.toString(entry.getParameters()) + " " + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
