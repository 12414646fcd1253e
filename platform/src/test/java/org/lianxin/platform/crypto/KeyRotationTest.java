package org.lianxin.platform.crypto;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.note.PlatformTest;
import org.lianxin.platform.testing.TestClock;

/** {@code -Drotation.rows=100000} shows the same with more rows. */
@QuarkusTest
class KeyRotationTest extends PlatformTest {
    private static final int ROWS = Integer.getInteger("rotation.rows", 3_000);
    private static final int CHUNK = 1_000;
    private static final int WRITERS = 4;

    @Inject
    SealedNotes notes;

    @Inject
    ExchangingKeys exchanging;

    @Inject
    ResealingJob job;

    @Inject
    Resealing resealing;

    @Inject
    SealedRows rows;

    @Inject
    SealedColumn column;

    @Inject
    TestClock clock;

    @Test
    void everyRowIsSealedAnewWhileOthersWriteAndNoChangeIsLost() throws Exception {
        var counts = fill();
        var ids = List.copyOf(counts.keySet());
        long since = System.nanoTime();
        var done = new AtomicBoolean();
        int writes;
        int key;
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = new ArrayList<Future<Integer>>();
            for (int i = 0; i < WRITERS; i++) {
                writing.add(writers.submit(() -> writeUntil(done, ids, counts)));
            }
            key = exchanging.rotate().id();
            finish();
            done.set(true);
            writes = writing.stream().mapToInt(KeyRotationTest::result).sum();
        }
        var took = Duration.ofNanos(System.nanoTime() - since);
        System.out.printf("%d rows sealed anew in %d ms beside %d writes%n", counts.size(), took.toMillis(), writes);
        assertTrue(writes > 0);
        counts.forEach((id, count) -> assertEquals(count.toString(), notes.open(id)));
        assertEquals(List.of(key), List.copyOf(rows.byKey(column).keySet()));
    }

    @Test
    void aKeyIsNotRetiredUnderATransactionThatHasSealedWithIt() throws Exception {
        var id = notes.write(1).getFirst();
        var sealed = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = other.submit(() -> notes.count(id, () -> {
                sealed.countDown();
                waitFor(commit);
            }));
            sealed.await();
            int old = exchanging.rotate().id() - 1;
            job.run();
            job.run();
            assertEquals(DataKeyState.RETIRING, state(old));
            commit.countDown();
            slow.get();
            finish();
            assertEquals(DataKeyState.RETIRED, state(old));
        }
        assertEquals("1", notes.open(id));
    }

    @Test
    void oneRotationAtATimeAndOneBrokenOffIsCarriedToItsEnd() {
        notes.write(500);
        asAdministrator().post("/api/v1/data-keys/rotations").then().statusCode(202);
        asAdministrator().post("/api/v1/data-keys/rotations").then().statusCode(409);
        resealing.batch(column, null);
        assertEquals(2, rows.byKey(column).size());
        finish();
        assertEquals(1, rows.byKey(column).size());
    }

    @Test
    void aRetiredKeyIsErasedAfterItsTimeUnlessARowTurnsUpThatUsesIt() {
        var id = notes.write(1).getFirst();
        var before = notes.sealed(id);
        int old = exchanging.rotate().id() - 1;
        finish();
        notes.put(id, before);
        clock.advance(Duration.ofDays(31));
        job.run();
        finish();
        assertEquals(DataKeyState.RETIRED, state(old));
        assertEquals("0", notes.open(id));
        clock.advance(Duration.ofDays(31));
        job.run();
        assertEquals(DataKeyState.ERASED, state(old));
        assertEquals(1, notes.keysErased(old));
    }

    private Map<UUID, Integer> fill() {
        var counts = new ConcurrentHashMap<UUID, Integer>();
        for (int left = ROWS; left > 0; left -= CHUNK) {
            notes.write(Math.min(CHUNK, left)).forEach(id -> counts.put(id, 0));
        }
        return counts;
    }

    private int writeUntil(AtomicBoolean done, List<UUID> ids, Map<UUID, Integer> counts) {
        int writes = 0;
        do {
            if (writes % 5 == 4) {
                counts.put(notes.write(1).getFirst(), 0);
            } else {
                var id = ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
                notes.count(id);
                counts.merge(id, 1, Integer::sum);
            }
            writes++;
        } while (!done.get());
        return writes;
    }

    private static int result(Future<Integer> writing) {
        try {
            return writing.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void finish() {
        await().atMost(5, MINUTES).until(() -> {
            job.run();
            return exchanging.all().stream().noneMatch(key -> key.state() == DataKeyState.RETIRING);
        });
    }

    private DataKeyState state(int id) {
        return exchanging.all().stream()
                .filter(key -> key.id() == id)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static io.restassured.specification.RequestSpecification asAdministrator() {
        return as(org.lianxin.platform.web.Role.ADMINISTRATOR);
    }
}
