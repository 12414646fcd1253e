package org.lianxin.feedback.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long looking into a bad rating may take. */
@ConfigMapping(prefix = "lianxin.bad-rating")
interface RatingTerms {

    @WithDefault("5")
    int dueWorkingDays();

    @WithDefault("15")
    int latestWorkingDays();
}
