package org.lianxin.evaluation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the evaluation itself; how scores are made is data of the scheme instead. */
@ConfigMapping(prefix = "lianxin.evaluation")
public interface EvaluationRules {
    /** How long a cadre may object after the notification. Source: suite default, 10 working days. */
    @WithDefault("10")
    int objectionWorkingDays();

    /** Figures about fewer people than this are not shown. Source: privacy rules of the suite. */
    @WithDefault("5")
    int smallestCell();
}
