package org.lianxin.evaluation.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.evaluation.fact.FactKind.Scale;

/** A formula says which share of the best possible was reached: typed, of the right units, exact, and never a count. */
class ScoreFormulaTest {
    private static final String SHRUNKEN =
            "((total + strength * prior) / (n + strength) - lowest) / (highest - lowest)";

    private static Sample sample(Scale scale, int n, String total) {
        return new Sample(scale, n, new BigDecimal(total), new BigDecimal("4.05"), new BigDecimal("4.2"), 10);
    }

    private static String refusal(String text, Scale scale) {
        return assertThrows(FormulaRefused.class, () -> ScoreFormula.of(text, scale), text)
                .code();
    }

    @Test
    void doesTheSumExactlyAndRoundsOncePerDivision() throws FormulaRefused {
        var formula = ScoreFormula.of(SHRUNKEN, Scale.GRADE);
        // (51 + 10 × 4.05) / 22 = 4.159091; 3.159091 / 4 × 100 = 78.977275 → 78.98
        assertEquals(new BigDecimal("78.98"), formula.value(sample(Scale.GRADE, 12, "51")));
        assertEquals(
                "(((51 + (10 × 4.05)) / (12 + 10)) − 1) / (5 − 1) → 78.98",
                formula.shown(sample(Scale.GRADE, 12, "51")));
    }

    @Test
    void takesOutHowHardATypeOfCommunityIs() throws FormulaRefused {
        var formula = ScoreFormula.of("(total / n + overall - prior - lowest) / (highest - lowest)", Scale.GRADE);
        // 4.25 + 4.2 − 4.05 = 4.4
        assertEquals(new BigDecimal("85.00"), formula.value(sample(Scale.GRADE, 12, "51")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "min(total / hours(45.0), 1.0); HOURS; 3; 36; 80.00",
                "min(total / hours(45.0), 1.0); HOURS; 9; 90; 100.00",
                "total / n < points(60.0) ? 0.0 : total / n / highest; PERCENT; 2; 150; 75.00",
                "total / n < points(60.0) ? 0.0 : total / n / highest; PERCENT; 2; 110; 0.00",
                "1.0 - total / n / days(60.0); DAYS; 4; 60; 75.00",
                "1.0 - total / n / days(60.0); DAYS; 1; 90; 0.00",
                "!(total / n >= 0.5 && total / n != 1.0) || n == total ? total / n : 0.5; YES_NO; 4; 1; 25.00",
                "total / n; YES_NO; 3; 2; 66.67",
                "-(-total) / n; YES_NO; 8; 1; 12.50"
            })
    void knowsTargetsComparisonsAndChoices(String text, Scale scale, int n, String total, String value)
            throws FormulaRefused {
        assertEquals(new BigDecimal(value), ScoreFormula.of(text, scale).value(sample(scale, n, total)));
    }

    @Test
    void givesNoResultRatherThanAWrongOne() throws FormulaRefused {
        var formula = ScoreFormula.of("min(total / n, 1.0)", Scale.YES_NO);
        assertNull(formula.value(sample(Scale.YES_NO, 0, "0")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "total; GRADE; formula-gives-no-share",
                "total / n; GRADE; formula-gives-no-share",
                "total / n - 1.0; GRADE; formula-units-differ",
                "total / n + n; YES_NO; formula-units-differ",
                "total / hours(45.0); DAYS; formula-gives-no-share",
                "min(total, n) / highest; PERCENT; formula-units-differ",
                "total / n > hours(2.0) ? 1.0 : 0.5; YES_NO; formula-units-differ",
                "total / highest; HOURS; formula-word-of-other-scale",
                "total / n + 1; YES_NO; formula-wrong",
                "total / n +; YES_NO; formula-wrong",
                "visits / n; YES_NO; formula-wrong",
                "size('a') == 1 ? 1.0 : 0.0; YES_NO; formula-too-rich",
                "true ? 1.0 : 0.0; YES_NO; formula-too-rich",
                "double(n); YES_NO; formula-too-rich",
                "total / n * 0.1234567; YES_NO; formula-number-out-of-range",
                "hours(total / n) / hours(1.0); YES_NO; formula-measures-numbers-only",
                "total > 1.0 ? 1.0 : 0.0; YES_NO; formula-units-differ"
            })
    void isRefusedWithTheReason(String text, Scale scale, String code) {
        assertEquals(code, refusal(text, scale));
    }

    /** However a count is dressed up: ten times the facts of the same kind would change the value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "total / strength",
                "n / (n + strength)",
                "1.0 - strength / (n + strength)",
                "n > strength ? 1.0 : 0.0",
                "total / n * n / (n + strength)",
                "min(n / strength, 1.0)",
                "total > strength ? total / n : total / n / 2.0",
                "total / (n + strength)"
            })
    void neverCounts(String text) {
        assertEquals("formula-counts", refusal(text, Scale.YES_NO));
    }

    @Test
    void isShort() {
        assertEquals("formula-too-long", refusal("total / n" + " + 0.0".repeat(100), Scale.YES_NO));
    }
}
