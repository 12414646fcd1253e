package org.lianxin.visit.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkInsTest {

    @ParameterizedTest
    @CsvSource({
        "10, 20, ....#....#",
        "8, 20, ...#...#",
        "5, 20, ....#",
        "4, 20, ...#",
        "1, 20, #",
        "6, 0, ......",
        "3, 100, ###",
        "6, 50, .#.#.#"
    })
    void areSpreadEvenlyOverTheDay(int places, int percent, String expected) {
        var kept = new StringBuilder();
        for (var one : WalkIns.spread(places, percent)) {
            kept.append(one ? '#' : '.');
        }
        assertEquals(expected, kept.toString());
    }

    @Test
    void slotsFollowOneAnother() {
        var start = Instant.parse("2026-03-09T01:00:00Z");
        var slots = SlotTime.of(start, 3, 20);
        assertEquals(new SlotTime(3, start.plusSeconds(2400), start.plusSeconds(3600)), slots.getLast());
        assertEquals(slots.get(0).endsAt(), slots.get(1).startsAt());
    }
}
