package org.lianxin.feedback.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hides groups of fewer than five, and as many more as it takes that the total does not tell them: what is hidden are two groups at
 * least, and five matters at least.
 */
final class SmallCells {

    static final long SMALLEST = 5;

    private SmallCells() {}

    static List<Figures> hide(List<Figures> groups) {
        var hidden = new HashSet<String>();
        var bySize = groups.stream()
                .sorted(Comparator.comparingLong(SmallCells::size))
                .toList();
        bySize.stream().filter(group -> size(group) < SMALLEST).forEach(group -> hidden.add(group.group()));
        for (var group : bySize) {
            if (hidden.isEmpty() || hidden.size() > 1 && sum(groups, hidden) >= SMALLEST) {
                break;
            }
            hidden.add(group.group());
        }
        var told = new ArrayList<Figures>(groups.size());
        groups.forEach(group -> told.add(hidden.contains(group.group()) ? group.hidden() : group));
        return told;
    }

    static Figures hide(Figures total) {
        return size(total) < SMALLEST && size(total) > 0 ? total.hidden() : total;
    }

    private static long size(Figures group) {
        var received = group.received();
        return received == null ? 0 : received;
    }

    private static long sum(List<Figures> groups, Set<String> hidden) {
        return groups.stream()
                .filter(group -> hidden.contains(group.group()))
                .mapToLong(SmallCells::size)
                .sum();
    }
}
