package org.lianxin.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.platform.events.EventHandler;

/** The consumer's half of the contract: what the producers give as an example is understood here. */
@QuarkusTest
class ProducersExamplesTest extends EvaluationTest {
    @All
    @Inject
    List<EventHandler> handlers;

    @ParameterizedTest
    @CsvSource({
        "rating.given.v1, fact",
        "rating.excluded.v1, fact",
        "matter.answered.v1, fact",
        "due-contact.met.v1, fact",
        "due-contact.missed.v1, fact",
        "visit.acknowledged.v1, fact",
        "visit.disputed.v1, fact",
        "help-case.confirmed.v1, fact",
        "matter.overdue.v1, ''",
        "matter.closed.v1, fact",
        "visit.reviewed.v1, fact",
        "need.found.v1, fact",
        "need.decided.v1, fact",
        "need.overdue.v1, fact",
        "help-case.closed.v1, fact",
        "help-case.rechecked.v1, fact",
        "promise.made.v1, fact",
        "promise.kept.v1, fact",
        "promise.broken.v1, fact",
        "promise.renegotiated.v1, fact",
        "reception.served.v1, fact",
        "training.attended.v1, fact",
        "training.attendance-revoked.v1, fact",
        "exchange.held.v1, fact",
        "experience.published.v1, fact",
        "experience.withdrawn.v1, fact",
        "experience.used.v1, fact",
        "quiz.answered.v1, fact",
        "coverage.vacant.v1, fact",
        "coverage.filled.v1, fact",
        "organisation.changed.v1, organisation",
        "community.changed.v1, community",
        "assignment.changed.v1, assignment"
    })
    void areUnderstood(String type, String table) throws IOException {
        var example = example(type);
        assumeTrue(example.isPresent(), () -> "no module beside this one produces " + type);
        for (var copy : List.of("organisation", "community", "assignment")) {
            sql("delete from " + copy);
        }
        var id = deliver.event(UUID.randomUUID(), type, "lianxin.any", "any", 1, Files.readString(example.get()));
        if (table.equals("fact")) {
            assertEquals(1, count("select count(*) from fact where event_id = '" + id + "'"));
        } else if (!table.isEmpty()) {
            assertEquals(1, count("select count(*) from " + table));
        }
    }

    @Test
    void everyConsumedTypeHasOneHandler() {
        var types =
                handlers.stream().flatMap(handler -> handler.types().stream()).toList();
        assertEquals(types.stream().distinct().toList(), types);
        assertFalse(types.isEmpty());
    }

    private static Optional<Path> example(String type) {
        return Stream.of("assignment", "visit", "feedback")
                .map(service ->
                        Path.of("..", service + "-service", "src/main/resources/events", type + ".example.json"))
                .filter(Files::exists)
                .findFirst();
    }
}
