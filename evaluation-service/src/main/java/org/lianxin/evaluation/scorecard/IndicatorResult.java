package org.lianxin.evaluation.scorecard;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers one indicator of a scorecard was made of.
 *
 * @param sample number of facts
 * @param total sum of their values
 * @param mean plain mean
 * @param prior mean of the community types the facts come from, not of shares
 * @param overall mean of all communities, of formulas only
 * @param shrunken mean drawn toward the prior, of shrunken means only
 * @param value what counts, 0 to 100; none when the sample is insufficient
 */
@Embeddable
record IndicatorResult(
        String code,
        long sample,
        long total,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal prior,
        @Nullable BigDecimal overall,
        @Nullable BigDecimal shrunken,
        @Nullable BigDecimal value,
        boolean sufficient) {}
