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

    /** Matters all networks together may submit in a minute, to one replica. */
    @WithDefault("60000")
    int intakePerMinuteOverall();

    /** How often the holder of one code may use it in a minute. */
    @WithDefault("600")
    int usesOfCodePerMinute();

    /** How many networks and codes are remembered; the one unseen for longest is forgotten first. */
    @WithDefault("50000")
    int networks();
}
