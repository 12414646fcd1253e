package org.lianxin.evaluation.voice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Hides what could tell who said something. A single hidden number could be had from the total, so the next larger one is
 * hidden with it; and where all said the same, the total itself would tell what each of them said.
 */
final class SmallCells {
    private static final int GRADES = 5;

    private SmallCells() {}

    static CommunityVoice show(String community, Map<Integer, Long> counts, int smallest) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        if (total < smallest) {
            return new CommunityVoice(community, null, null, List.of());
        }
        long sum = counts.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
        var mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(total), 6, RoundingMode.HALF_UP);
        var hidden = hidden(counts, smallest);
        // With few hidden cells and an exact mean the numbers could be solved for: then the mean is rounded.
        var shown = hidden.isEmpty() ? mean : mean.setScale(1, RoundingMode.HALF_UP);
        var grades = new ArrayList<CommunityVoice.GradeShare>();
        for (int grade = GRADES; grade >= 1; grade--) {
            var veiled = hidden.contains(grade);
            grades.add(new CommunityVoice.GradeShare(grade, veiled ? null : counts.getOrDefault(grade, 0L), veiled));
        }
        return new CommunityVoice(community, total, shown, grades);
    }

    private static TreeSet<Integer> hidden(Map<Integer, Long> counts, int smallest) {
        var hidden = new TreeSet<Integer>();
        counts.forEach((grade, count) -> {
            if (count > 0 && count < smallest) {
                hidden.add(grade);
            }
        });
        if (!hidden.isEmpty()) {
            // Zeroes are veiled too: what is hidden together must not be solvable from the total.
            long veiled = hidden.stream()
                    .mapToLong(grade -> counts.getOrDefault(grade, 0L))
                    .sum();
            var others = counts.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0 && !hidden.contains(entry.getKey()))
                    .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.naturalOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .iterator();
            while ((hidden.size() < 2 || veiled < smallest) && others.hasNext()) {
                var next = others.next();
                hidden.add(next);
                veiled += counts.getOrDefault(next, 0L);
            }
            for (int grade = 1; grade <= GRADES; grade++) {
                if (counts.getOrDefault(grade, 0L) == 0) {
                    hidden.add(grade);
                }
            }
        }
        return hidden;
    }
}
