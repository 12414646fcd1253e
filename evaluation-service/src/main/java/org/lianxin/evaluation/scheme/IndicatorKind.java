package org.lianxin.evaluation.scheme;

import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind.Scale;

/** How facts become the value of an indicator. There is no kind that counts or sums, on purpose. */
public enum IndicatorKind {
    /** Mean of grades, drawn toward the mean of the community type, as 0 to 100. */
    SHRUNKEN_MEAN("((total + strength * prior) / (n + strength) - lowest) / (highest - lowest)"),
    /** Percentage of the facts that say yes. */
    SHARE("total / n"),
    /** A formula of the scheme's own. */
    FORMULA(null);

    private final @Nullable String formula;

    IndicatorKind(@Nullable String formula) {
        this.formula = formula;
    }

    @Nullable
    String formula() {
        return formula;
    }

    boolean takes(Scale scale) {
        return switch (this) {
            case SHRUNKEN_MEAN -> scale == Scale.GRADE;
            case SHARE -> scale == Scale.YES_NO;
            case FORMULA -> scale != Scale.NOTE && scale != Scale.CORRECTION;
        };
    }
}
