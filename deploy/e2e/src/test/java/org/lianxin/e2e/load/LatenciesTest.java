package org.lianxin.e2e.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private static final long MILLI = 1_000_000;

    @Test
    void aShareIsReachedByTheSlowestAnswerWithinIt() {
        var backwards = new Latencies();
        for (var millis = 100; millis > 0; millis--) {
            backwards.add(millis * MILLI);
        }
        var merged = Latencies.merged(List.of(backwards));
        assertEquals(50, merged.millis(0.5));
        assertEquals(99, merged.millis(0.99));
        assertEquals(100, merged.millis(1));
    }

    @Test
    void mergingKeepsEveryAnswer() {
        var some = new Latencies();
        var more = new Latencies();
        for (var number = 0; number < 3000; number++) {
            some.add(MILLI);
            more.add(3 * MILLI);
        }
        var merged = Latencies.merged(List.of(some, more));
        assertEquals(6000, merged.count());
        assertEquals(1, merged.millis(0.5));
        assertEquals(3, merged.millis(0.51));
    }

    @Test
    void nothingHasNoLatency() {
        assertTrue(Double.isNaN(new Latencies().millis(0.5)));
    }
}
