package org.lianxin.evaluation.formula;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind.Scale;

/**
 * Work is judged by its results, never by its amount: whoever has ten times as many facts of the same kind gets the same
 * value. Shrinkage alone may depend on the number, and it has nothing to draw where a mean equals its prior.
 */
final class NoCounting {
    private static final List<Integer> NUMBERS = List.of(4, 8, 20, 400);
    private static final List<Integer> STRENGTHS = List.of(1, 5, 10, 1000);
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    private NoCounting() {}

    static void check(ScoreFormula formula, Scale scale) throws FormulaRefused {
        for (var mean : means(scale)) {
            sameForAll(formula, scale, mean, mean, 0);
            for (var prior : means(scale)) {
                sameForAll(formula, scale, mean, prior, 0);
            }
            for (int strength : STRENGTHS) {
                sameForAll(formula, scale, mean, mean, strength);
            }
        }
    }

    private static void sameForAll(ScoreFormula formula, Scale scale, BigDecimal mean, BigDecimal prior, int strength)
            throws FormulaRefused {
        var first = value(formula, scale, NUMBERS.getFirst(), mean, prior, strength);
        for (int n : NUMBERS) {
            var other = value(formula, scale, n, mean, prior, strength);
            if (first == null || other == null || first.subtract(other).abs().compareTo(ROUNDING) > 0) {
                throw new FormulaRefused("formula-counts");
            }
        }
    }

    private static @Nullable BigDecimal value(
            ScoreFormula formula, Scale scale, int n, BigDecimal mean, BigDecimal prior, int strength) {
        return formula.value(new Sample(scale, n, mean.multiply(BigDecimal.valueOf(n)), prior, prior, strength));
    }

    private static List<BigDecimal> means(Scale scale) {
        return switch (scale) {
            case GRADE -> numbers("1", "2.25", "3.5", "4.75", "5");
            case PERCENT -> numbers("0", "25", "62.5", "100");
            case DAYS -> numbers("0.5", "7.75", "30", "120");
            default -> numbers("0", "0.25", "0.75", "1");
        };
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return java.util.Arrays.stream(numbers).map(BigDecimal::new).toList();
    }
}
