package org.lianxin.evaluation.formula;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a number measures, as powers of base units: grades per fact is {@code {grade=1, fact=-1}}. */
record Unit(Map<String, Integer> powers) {
    static final Unit NONE = new Unit(Map.of());
    static final Unit FACT = of("fact");

    static Unit of(String name) {
        return new Unit(Map.of(name, 1));
    }

    Unit times(Unit other) {
        return combined(other, 1);
    }

    Unit per(Unit other) {
        return combined(other, -1);
    }

    private Unit combined(Unit other, int sign) {
        var sum = new TreeMap<>(powers);
        other.powers.forEach((name, power) -> sum.merge(name, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return new Unit(Map.copyOf(sum));
    }

    boolean none() {
        return powers.isEmpty();
    }

    /** {@code grade/fact}; 1 for a plain number. */
    @Override
    public String toString() {
        var above = named(1);
        var below = named(-1);
        return (above.isEmpty() ? "1" : above) + (below.isEmpty() ? "" : "/" + below);
    }

    private String named(int sign) {
        return new TreeMap<>(powers)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() * sign > 0)
                        .map(entry -> entry.getKey()
                                + (Math.abs(entry.getValue()) == 1 ? "" : "^" + Math.abs(entry.getValue())))
                        .collect(Collectors.joining("·"));
    }
}
