package org.lianxin.evaluation.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.formula.Sample;
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
        if (indicator.kind() == IndicatorKind.FORMULA) {
            return indicator.compiled().shown(sample(indicator, result));
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

    private static Sample sample(Indicator indicator, IndicatorResult result) {
        return new Sample(
                indicator.scale(),
                result.sample(),
                BigDecimal.valueOf(result.total()),
                result.prior(),
                result.overall(),
                indicator.priorStrength());
    }

    /**
     * {@code (60 × 78.98 + 20 × 75.00) / 80 = 77.99} where residents alone have a voice; of several voices each in brackets
     * of its own, then their weights. None without a score.
     */
    static @Nullable String of(
            List<Indicator> scheme, List<IndicatorResult> results, List<Voice> voices, @Nullable BigDecimal score) {
        if (score == null) {
            return null;
        }
        var said = voices.stream().map(voice -> said(scheme, results, voice)).toList();
        if (said.size() == 1) {
            return said.getFirst();
        }
        var sum = voices.stream()
                .map(voice -> voice.weight() + " × " + voice.value())
                .collect(Collectors.joining(" + ", "(", ")"));
        int weight = voices.stream().mapToInt(Voice::weight).sum();
        return "%s; %s / %d = %s".formatted(String.join("; ", said), sum, weight, score);
    }

    private static String said(List<Indicator> scheme, List<IndicatorResult> results, Voice voice) {
        var counted = IntStream.range(0, results.size())
                .filter(i -> results.get(i).sufficient() && scheme.get(i).perspective() == voice.perspective())
                .boxed()
                .toList();
        var sum = counted.stream()
                .map(i -> scheme.get(i).weight() + " × " + results.get(i).value())
                .collect(Collectors.joining(" + ", "(", ")"));
        int weight = counted.stream().mapToInt(i -> scheme.get(i).weight()).sum();
        return "%s / %d = %s".formatted(sum, weight, voice.value());
    }
}
