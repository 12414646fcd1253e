package org.lianxin.evaluation.scheme;

import org.lianxin.evaluation.fact.FactKind;

/** How facts become the value of an indicator. There is no kind that counts or sums, on purpose. */
public enum IndicatorKind {
    /** Mean of grades, drawn toward the mean of the community type, as 0 to 100. */
    SHRUNKEN_MEAN(FactKind.Scale.GRADE),
    /** Percentage of the facts that say yes. */
    SHARE(FactKind.Scale.YES_NO);

    private final FactKind.Scale scale;

    IndicatorKind(FactKind.Scale scale) {
        this.scale = scale;
    }

    boolean takes(FactKind fact) {
        return fact.scale() == scale;
    }
}
