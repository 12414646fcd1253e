package org.lianxin.visit.household.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Compares the households of one community with each other, without comparing each with each. */
final class Comparing {
    /** More households than this with the same numbers in their address: the address says nothing, names must part them. */
    private static final int MANY = 200;

    private Comparing() {}

    /** @param points how much the signs of a pair say together */
    static List<Pair> suspects(Collection<Look> looks, ToIntFunction<Set<Sign>> points, int threshold) {
        var byNumbers = new HashMap<String, List<Look>>();
        looks.forEach(look -> byNumbers
                .computeIfAbsent(look.numbers().isEmpty() ? look.address() : look.numbers(), key -> new ArrayList<>())
                .add(look));
        var suspects = new HashMap<String, Pair>();
        for (var alike : byNumbers.values()) {
            var groups = alike.size() <= MANY ? List.of(alike) : byName(alike);
            for (var group : groups) {
                compare(group, points, threshold, suspects);
            }
        }
        return List.copyOf(suspects.values());
    }

    private static Collection<List<Look>> byName(List<Look> looks) {
        var byName = new HashMap<String, List<Look>>();
        for (var look : looks) {
            for (var name : look.names()) {
                var same = byName.computeIfAbsent(name, key -> new ArrayList<>());
                if (same.size() < MANY) {
                    same.add(look);
                }
            }
        }
        return byName.values();
    }

    private static void compare(
            List<Look> looks, ToIntFunction<Set<Sign>> points, int threshold, Map<String, Pair> suspects) {
        for (int i = 0; i < looks.size(); i++) {
            for (int j = i + 1; j < looks.size(); j++) {
                var one = looks.get(i);
                var other = looks.get(j);
                var signs = one.signs(other);
                if (points.applyAsInt(signs) >= threshold) {
                    suspects.put(
                            one.household() + "/" + other.household(),
                            new Pair(one.household(), other.household(), signs));
                }
            }
        }
    }
}
