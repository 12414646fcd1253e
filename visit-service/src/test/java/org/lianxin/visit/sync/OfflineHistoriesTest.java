package org.lianxin.visit.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lianxin.visit.ServiceTest;
import org.lianxin.visit.feed.ReadingChanges;
import org.lianxin.visit.visit.Visitor;

/**
 * Two devices and a moving assignment against {@link OfflineHistory}: no write is lost, none counts twice, and in the end both
 * devices hold what the service holds. Run with {@code -Dhistories=N} and {@code -Dhistories.seed=S} for others.
 */
@QuarkusTest
class OfflineHistoriesTest extends ServiceTest {
    private static final int HISTORIES = Integer.getInteger("histories", 1_000);
    private static final long SEED = Long.getLong("histories.seed", 20_261_124L);
    private static final int ROUNDS = 12;
    private static final AtomicInteger PLACES = new AtomicInteger();

    @Inject
    Syncing syncing;

    @Inject
    ReadingChanges reading;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    private final Map<String, AtomicInteger> counted = new TreeMap<>();

    @Test
    void noWriteIsLostNoneCountsTwiceAndDevicesEndEqualToTheService() throws Exception {
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < HISTORIES; i++) {
                long seed = SEED + i;
                running.add(threads.submit(() -> play(seed)));
            }
            for (var one : running) {
                one.get();
            }
        }
        System.out.printf(
                "offline histories: %d in %.1f s %s%n", HISTORIES, (System.nanoTime() - begun) / 1e9, counted);
        assertTrue(counted.get("CONFLICT").get() > HISTORIES / 10, "conflicts are exercised: " + counted);
    }

    private void play(long seed) {
        var run = new Run(seed);
        try {
            run.all();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("history " + seed + ": " + e.getMessage(), e);
        }
    }

    private void count(String what, int times) {
        synchronized (counted) {
            counted.computeIfAbsent(what, key -> new AtomicInteger()).addAndGet(times);
        }
    }

    private final class Run {
        private final Visitor official = new Visitor("h" + UUID.randomUUID(), aCadre());
        private final OfflineHistory history;
        private final UUID[] assignments = {UUID.randomUUID(), UUID.randomUUID()};

        Run(long seed) {
            this.history = new OfflineHistory(seed, place(), place(), clock.instant());
            for (int i = 0; i < 2; i++) {
                assigned(i);
            }
        }

        void all() {
            for (int round = 0; round < ROUNDS; round++) {
                var phone = history.phones[history.chance.nextInt(2)];
                history.act(phone);
                switch (history.chance.nextInt(10)) {
                    case 0, 1, 2, 3 -> send(phone);
                    case 4, 5, 6 -> pull(phone);
                    case 7 -> move(history.chance.nextInt(2));
                    default -> history.act(phone);
                }
            }
            end();
            compare();
        }

        /** Of its own: what others do in a community would come to the devices of this history, too. */
        private String place() {
            return "330199%06d".formatted(PLACES.incrementAndGet());
        }

        private void assigned(int which) {
            sql("insert into assignment_copy (assignment, community, cadre, role, works_from, works_until, sequence)"
                            + " values (:id, :community, :cadre, 'LEAD', :day, '9999-12-31', 1)")
                    .setParameters(Map.of(
                            "id",
                            assignments[which],
                            "community",
                            history.communities[which],
                            "cadre",
                            official.cadre(),
                            "day",
                            LocalDate.now(clock).minusYears(1)));
        }

        /** The assignment ends, or begins again. */
        private void move(int which) {
            history.inScope[which] = !history.inScope[which];
            sql("update assignment_copy set works_until = cast(:until as date) where assignment = :id")
                    .setParameters(Map.of(
                            "until",
                            history.inScope[which]
                                    ? "9999-12-31"
                                    : LocalDate.now(clock).toString(),
                            "id",
                            assignments[which]));
            count("moves of the assignment", 1);
        }

        /** The batch may get lost, the answer may get lost, or all arrives; the device sends again what it has no answer to. */
        private void send(OfflineHistory.Phone phone) {
            if (phone.queue.isEmpty() || history.chance.nextInt(5) == 0) {
                return;
            }
            var verdicts = deliver(phone, List.copyOf(phone.queue));
            if (history.chance.nextInt(4) > 0) {
                var left = new ArrayList<OfflineHistory.Step>();
                for (int i = 0; i < verdicts.size(); i++) {
                    if (verdicts.get(i).equals("OUT_OF_SCOPE")) {
                        left.add(phone.queue.get(i));
                    }
                }
                phone.queue.clear();
                phone.queue.addAll(left);
            }
        }

        private List<String> deliver(OfflineHistory.Phone phone, List<OfflineHistory.Step> steps) {
            var operations = steps.stream()
                    .map(step ->
                            new SyncBatch.Operation(step.operation(), step.kind(), json.valueToTree(step.body()), null))
                    .toList();
            var results = syncing.sync(operations, new Device(official, "phone-" + phone.number));
            var verdicts = results.stream().map(one -> one.verdict().name()).toList();
            for (int i = 0; i < steps.size(); i++) {
                var expected = history.expect(steps.get(i), phone);
                assertEquals(expected, verdicts.get(i), steps.get(i) + " " + results.get(i));
                count(verdicts.get(i), 1);
            }
            count("operations", steps.size());
            count("batches", 1);
            return verdicts;
        }

        private void pull(OfflineHistory.Phone phone) {
            boolean more = true;
            while (more) {
                var answer = reading.since(phone.cursor, official.cadre(), 5);
                for (var removal : answer.removals()) {
                    if (removal.id() == null) {
                        phone.held
                                .values()
                                .removeIf(held -> Objects.equals(held.get("community"), removal.community()));
                    } else {
                        phone.held.remove(removal.id());
                    }
                    count("removals", 1);
                }
                answer.changes().forEach(change -> hold(phone, change.id(), json.valueToTree(change.record())));
                phone.cursor = answer.cursor();
                more = answer.more();
                count("changes", answer.changes().size());
            }
            for (int i = 0; i < 2; i++) {
                var community = history.communities[i];
                if (!history.inScope[i]) {
                    assertTrue(
                            phone.held.values().stream().noneMatch(held -> community.equals(held.get("community"))),
                            "a device keeps nothing out of scope");
                }
            }
        }

        private void hold(OfflineHistory.Phone phone, UUID id, JsonNode visit) {
            var held = new HashMap<String, Object>();
            held.put("community", visit.path("community").asText());
            held.put("status", visit.path("status").asText());
            held.put("notes", visit.path("notes").asText(null));
            held.put("findings", visit.path("findings").asText(null));
            held.put(
                    "minutes",
                    visit.path("minutes").isInt() ? visit.path("minutes").asInt() : null);
            held.put(
                    "corrections",
                    visit.path("corrections").findValuesAsText("text").stream()
                            .sorted()
                            .toList());
            phone.held.put(id, held);
            phone.seen.put(id, visit.path("version").asLong());
        }

        /** Both assignments hold, everything is sent, everything is read. */
        private void end() {
            for (int i = 0; i < 2; i++) {
                if (!history.inScope[i]) {
                    move(i);
                }
            }
            for (int times = 0; times < 2; times++) {
                for (var phone : history.phones) {
                    if (!phone.queue.isEmpty()) {
                        deliver(phone, List.copyOf(phone.queue));
                    }
                }
            }
        }

        private void compare() {
            var wanted = new TreeMap<UUID, Map<String, Object>>();
            history.records.forEach((id, record) -> {
                var held = new HashMap<String, Object>();
                held.put("community", record.community);
                held.put("status", record.status);
                OfflineHistory.FIELDS.forEach(field -> held.put(field, record.values.get(field)));
                held.put("corrections", record.corrections.stream().sorted().toList());
                wanted.put(id, held);
            });
            for (var phone : history.phones) {
                // A transaction of another history that is still running holds the horizon back for a moment.
                for (int times = 0; times < 200 && !wanted.equals(phone.held); times++) {
                    pull(phone);
                }
                assertEquals(wanted, phone.held, "device " + phone.number);
            }
            assertEquals(wanted.size(), number("select count(*) from visit where cadre = :cadre"), "no visit twice");
            var kept =
                    history.kept.values().stream().mapToInt(java.util.Set::size).sum();
            assertEquals(kept, number("select count(*) from sync_conflict where cadre = :cadre"), "both versions kept");
            count("conflicts kept", kept);
            count("visits", wanted.size());
        }

        private int number(String query) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> ((Number) entities.createNativeQuery(query)
                                    .setParameter("cadre", official.cadre())
                                    .getSingleResult())
                            .intValue());
        }

        private Statement sql(String statement) {
            return parameters -> QuarkusTransaction.requiringNew().run(() -> {
                var query = entities.createNativeQuery(statement);
                parameters.forEach(query::setParameter);
                query.executeUpdate();
            });
        }
    }

    private interface Statement {
        void setParameters(Map<String, Object> parameters);
    }
}
