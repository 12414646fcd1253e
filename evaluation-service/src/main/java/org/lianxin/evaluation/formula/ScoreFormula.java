package org.lianxin.evaluation.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind.Scale;

/**
 * A formula that says which share of the best possible a cadre reached. The share becomes a value from 0 to 100 with two
 * decimals; where the whole formula is a division, that division is the one that is rounded.
 */
public final class ScoreFormula {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Term share;
    private final Scale scale;

    private ScoreFormula(Term share, Scale scale) {
        this.share = share;
        this.scale = scale;
    }

    /** @throws FormulaRefused when the text is no CEL, has other types or units, or counts */
    public static ScoreFormula of(String text, Scale scale) throws FormulaRefused {
        var term = CelFormulas.parse(text);
        var unit = term.unit(scale);
        if (!unit.none()) {
            throw new FormulaRefused("formula-gives-no-share", unit);
        }
        var formula = new ScoreFormula(term, scale);
        if (scale != Scale.HOURS) {
            NoCounting.check(formula, scale);
        }
        return formula;
    }

    /** 0 to 100; none where the formula has no result. */
    public @Nullable BigDecimal value(Sample sample) {
        var percent = percent(sample);
        return percent == null
                ? null
                : percent.max(BigDecimal.ZERO).min(HUNDRED).setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    private @Nullable BigDecimal percent(Sample sample) {
        if (share instanceof Term.Quotient(Term above, Term below)) {
            var dividend = above.value(sample);
            return Term.Quotient.divide(
                    dividend == null ? null : dividend.multiply(HUNDRED), below.value(sample), DECIMALS);
        }
        var value = share.value(sample);
        return value == null ? null : value.multiply(HUNDRED).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The same as an expression over the aliases {@code t} (tally) and {@code i} (indicator). */
    public String sql() {
        var percent = share instanceof Term.Quotient(Term above, Term below)
                ? "quotient(100 * %s, %s, %d)".formatted(above.sql(scale), below.sql(scale), DECIMALS)
                : "round(100 * %s, %d)".formatted(share.sql(scale), DECIMALS);
        return "larger(0, smaller(100, %s))".formatted(percent);
    }

    /** The calculation with its numbers. */
    public String shown(Sample sample) {
        var text = share.shown(sample);
        var bare = text.startsWith("(") && closes(text) ? text.substring(1, text.length() - 1) : text;
        return "%s → %s".formatted(bare, value(sample));
    }

    /** Whether the first bracket is closed by the last one only. */
    private static boolean closes(String text) {
        int open = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return false;
            }
        }
        return true;
    }
}
