package org.lianxin.evaluation.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind.Scale;

/**
 * The numbers an indicator of one cadre is made of.
 *
 * @param n how many facts
 * @param total sum of their values
 * @param prior mean of the community types they come from
 * @param overall mean of all communities
 * @param strength how many facts the prior weighs
 */
public record Sample(
        Scale scale,
        long n,
        BigDecimal total,
        @Nullable BigDecimal prior,
        @Nullable BigDecimal overall,
        long strength) {

    @Nullable
    BigDecimal value(Quantity quantity) {
        return switch (quantity) {
            case N -> BigDecimal.valueOf(n);
            case TOTAL -> total;
            case PRIOR -> prior;
            case OVERALL -> overall;
            case STRENGTH -> BigDecimal.valueOf(strength);
            case LOWEST, HIGHEST -> quantity.bound(scale);
        };
    }
}
