package org.lianxin.evaluation.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a community said is shown so that nobody can tell who said it. */
class SmallCellsTest {
    private static final int SMALLEST = 5;

    private static String shown(Map<Integer, Long> counts) {
        return SmallCells.show("330102001001", counts, SMALLEST).grades().stream()
                .map(grade -> grade.hidden() ? "?" : String.valueOf(grade.ratings()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void fewerThanFiveSayNothing() {
        var voice = SmallCells.show("330102001001", Map.of(5, 3L, 1, 1L), SMALLEST);
        assertNull(voice.ratings());
        assertNull(voice.mean());
        assertEquals(List.of(), voice.grades());
    }

    @Test
    void largeNumbersAreShownAsTheyAre() {
        var voice = SmallCells.show("330102001001", Map.of(5, 10L, 4, 20L, 1, 5L), SMALLEST);
        assertEquals("10 20 0 0 5", shown(Map.of(5, 10L, 4, 20L, 1, 5L)));
        assertEquals(new BigDecimal("3.857143"), voice.mean());
    }

    @Test
    void aSingleSmallNumberTakesTheNextWithIt() {
        assertEquals("? 20 ? ? ?", shown(Map.of(5, 10L, 4, 20L, 1, 1L)));
        assertEquals(
                new BigDecimal("4.2"),
                SmallCells.show("x", Map.of(5, 10L, 4, 20L, 1, 1L), SMALLEST).mean());
    }

    @Test
    void whateverIsHiddenIsHiddenAmongFiveAtLeastAndNeverAlone() {
        var random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            var counts = new HashMap<Integer, Long>();
            for (int grade = 1; grade <= 5; grade++) {
                counts.put(grade, random.nextInt(3) == 0 ? 0L : random.nextInt(9));
            }
            var voice = SmallCells.show("x", counts, SMALLEST);
            if (voice.ratings() == null) {
                continue;
            }
            voice.grades().stream()
                    .filter(grade -> !grade.hidden())
                    .forEach(grade ->
                            assertTrue(grade.ratings() == 0 || grade.ratings() >= SMALLEST, () -> counts.toString()));
            var hidden = voice.grades().stream()
                    .filter(CommunityVoice.GradeShare::hidden)
                    .toList();
            if (!hidden.isEmpty()) {
                long among = hidden.stream()
                        .mapToLong(grade -> counts.get(grade.grade()))
                        .sum();
                assertTrue(hidden.size() > 1 && among >= SMALLEST, () -> counts + " shows " + voice);
            }
        }
    }
}
