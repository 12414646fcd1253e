package org.lianxin.evaluation.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.scheme.Indicator;
import org.lianxin.evaluation.scheme.IndicatorKind;

/** Writes a calculation with its numbers, in signs that need no language, so that anybody can do the sum again. */
final class Formula {
    private Formula() {}

    /** {@code (51 + 10 × 4.050000) / (12 + 10) = 4.159091; (4.159091 − 1) / 4 × 100 = 78.98}. */
    static String of(Indicator indicator, IndicatorResult result) {
        if (!result.sufficient()) {
            return "%d < %d".formatted(result.sample(), indicator.minSample());
        }
        if (indicator.kind() == IndicatorKind.SHARE) {
            return "%d / %d × 100 = %s".formatted(result.total(), result.sample(), result.value());
        }
        var strength = indicator.priorStrength();
        return "(%d + %d × %s) / (%d + %d) = %s; (%s − 1) / 4 × 100 = %s"
                .formatted(
                        result.total(),
                        strength,
                        result.prior(),
                        result.sample(),
                        strength,
                        result.shrunken(),
                        result.shrunken(),
                        result.value());
    }

    /** {@code (60 × 78.98 + 20 × 75.00) / 80 = 77.99}; none without a score. */
    static @Nullable String of(List<Indicator> scheme, List<IndicatorResult> results, @Nullable BigDecimal score) {
        if (score == null) {
            return null;
        }
        var counted = IntStream.range(0, results.size())
                .filter(i -> results.get(i).sufficient())
                .boxed()
                .toList();
        var sum = counted.stream()
                .map(i -> scheme.get(i).weight() + " × " + results.get(i).value())
                .collect(Collectors.joining(" + ", "(", ")"));
        var weight = counted.stream().mapToInt(i -> scheme.get(i).weight()).sum();
        return "%s / %d = %s".formatted(sum, weight, score);
    }
}
