package org.lianxin.feedback.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits for those who did not sign in, per network and minute. */
@ConfigMapping(prefix = "lianxin.limits")
interface LimitSettings {

    /** Matters one network may submit in a minute. */
    @WithDefault("6000")
    int intakePerMinute();

    /** Wrong tracking codes one network may try in a minute. */
    @WithDefault("6000")
    int wrongCodesPerMinute();

    /** How many networks are remembered; the one unseen for longest is forgotten first. */
    @WithDefault("50000")
    int networks();
}
