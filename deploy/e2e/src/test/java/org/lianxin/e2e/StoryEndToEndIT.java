package org.lianxin.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.function.Executable;
import org.lianxin.local.infrastructure.Database;
import org.lianxin.local.stack.ServiceName;

/**
 * The story is played once on real processes, and each service is killed in the middle of its work. Each test is a rule that must
 * hold afterwards, proved on the sets of ids in the four databases.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryEndToEndIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Play play;
    private Databases databases;
    private Facts facts;

    @BeforeAll
    void playTheStory() throws Exception {
        play = Play.withPowerCuts();
        databases = new Databases(play.stack().endpoints());
        facts = new Facts(databases);
    }

    @AfterAll
    void stop() throws Exception {
        if (databases != null) {
            databases.close();
        }
        Play.stop();
    }

    @Test
    @Order(1)
    void theStoryGoesOnThroughPowerCutsToItsEnd() {
        assertAll(
                () -> assertEquals(List.of(), play.outcome().failures()), () -> assertEquals(List.of(), play.notCut()));
    }

    @Test
    @Order(2)
    void nothingAcknowledgedIsLostAndNothingIsRecordedTwice() {
        assertAll(Kept.ALL.stream().map(kept -> () -> {
            var acknowledged = new TreeSet<>(play.ledger().ids(kept.kind()));
            assertFalse(acknowledged.isEmpty(), kept.kind());
            assertSame(kept.kind(), acknowledged, databases.texts(kept.database(), kept.sql()));
        }));
    }

    @Test
    @Order(3)
    void everyRecordHasToldItsEventExactlyOnce() {
        assertAll(Told.ONCE.stream()
                .map(told -> () -> assertSame(
                        told.type(),
                        databases.texts(told.database(), told.expected()),
                        databases.texts(told.database(), told.counted()))));
    }

    @Test
    @Order(4)
    void theEventsOfEachAggregateAreNumberedWithoutAGap() {
        assertAll(everywhere(database -> assertEquals(Set.of(), databases.texts(database, """
                        select topic || ' ' || aggregateid from outbox
                        group by topic, aggregateid having count(*) <> max(sequence)"""), database.label())));
    }

    @Test
    @Order(5)
    void everyEventIsSent() {
        assertAll(everywhere(database -> awaitSame(
                "unsent events of " + database.label(),
                Set::of,
                () -> databases.texts(database, "select position from outbox_pending"))));
    }

    @Test
    @Order(6)
    void theFactsAreTheEventsThatCountNoMoreAndNoLess() {
        assertFalse(facts.produced().isEmpty());
        awaitSame("facts", facts::produced, facts::kept);
    }

    @Test
    @Order(7)
    void everyCopyEqualsItsOriginal() {
        assertAll(copiesEqualOriginals());
    }

    @Test
    @Order(8)
    void noEventIsParked() {
        assertAll(everywhere(database -> assertEquals(
                Set.of(),
                databases.texts(database, "select topic || ' ' || key || ': ' || reason from parked_event"),
                database.label())));
    }

    @Test
    @Order(9)
    void aHandOverMovesEverythingThatIsOpenOnceAlthoughAServiceIsDeadMeanwhile() throws Exception {
        try (var officials = new Officials(play.stack(), play.region())) {
            var passing = PassingOn.prepare(databases, officials);
            var before = passing.items(databases);
            for (var kind : List.of("DUE_CONTACT ", "MATTER ")) {
                assertTrue(
                        before.stream().anyMatch(item -> item.startsWith(kind) && item.endsWith(passing.from())), kind);
            }
            passing.happen(play.stack(), officials);
            var expected = new TreeSet<String>();
            before.forEach(item -> expected.add(item.replace(passing.from(), passing.to())));
            assertSame("open items", expected, passing.items(databases));
        }
    }

    @Test
    @Order(10)
    void rebuildingFactsAndCopiesFromTheOutboxesGivesTheSameScores() throws Exception {
        try (var officials = new Officials(play.stack(), play.region())) {
            var frozen = play.outcome().period();
            var digestOfFrozen = officials.digest(frozen);
            var before = officials.digest(officials.evaluateAgain(officials.period(frozen)));
            assertTrue(before.get("scorecards").asInt() > 0, "nobody has a scorecard");

            rebuild(officials);

            officials.compute(frozen);
            assertEquals(digestOfFrozen, officials.digest(frozen), "the frozen period");
            var after = officials.digest(officials.evaluateAgain(officials.period(frozen)));
            assertEquals(numbers(before), numbers(after), "a new period over the same time");
        }
    }

    private void rebuild(Officials officials) throws IOException, InterruptedException {
        databases.execute(Database.EVALUATION, "truncate fact, community, organisation, assignment");
        assertEquals(0, facts.count());
        for (var producer : List.of(ServiceName.ASSIGNMENT, ServiceName.VISIT, ServiceName.FEEDBACK)) {
            officials.replay(producer);
        }
        awaitSame("facts", facts::produced, facts::kept);
        assertAll(copiesEqualOriginals());
    }

    private static List<JsonNode> numbers(JsonNode digest) {
        return List.of(digest.get("hash"), digest.get("scorecards"), digest.get("factHash"));
    }

    @Test
    @Order(11)
    void stoppingLeavesNothingBehind() throws Exception {
        var processes = Processes.of(play.stack());
        assertTrue(processes.size() > ServiceName.values().length + 1);
        databases.close();
        play.stack().down();
        assertEquals(Set.of(), Processes.left(processes));
    }

    private List<Executable> copiesEqualOriginals() {
        return Copy.ALL.stream()
                .<Executable>map(copy -> () -> awaitSame(
                        copy.database().label() + ": " + copy.copy(),
                        () -> databases.texts(Database.ASSIGNMENT, copy.original()),
                        () -> databases.texts(copy.database(), copy.copy())))
                .toList();
    }

    private interface Check {
        void of(Database database);
    }

    private static List<Executable> everywhere(Check check) {
        return Arrays.stream(Database.values())
                .<Executable>map(database -> () -> check.of(database))
                .toList();
    }

    /** What arrives by events is there in a moment; what is missing or too much is told by its id. */
    private static void awaitSame(String what, Supplier<Set<String>> expected, Supplier<Set<String>> found) {
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> expected.get().equals(found.get()));
        } catch (ConditionTimeoutException late) {
            assertSame(what, expected.get(), found.get());
        }
    }

    private static void assertSame(String what, Set<String> expected, Set<String> found) {
        var missing = new TreeSet<>(expected);
        missing.removeAll(found);
        var tooMuch = new TreeSet<>(found);
        tooMuch.removeAll(expected);
        assertAll(
                () -> assertEquals(Set.of(), missing, what + ": missing"),
                () -> assertEquals(Set.of(), tooMuch, what + ": too much"));
    }
}
