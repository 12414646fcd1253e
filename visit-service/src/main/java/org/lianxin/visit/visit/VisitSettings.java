package org.lianxin.visit.visit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Times of visits. */
@ConfigMapping(prefix = "lianxin.visit")
interface VisitSettings {

    /** How far back a visit may have begun when it is recorded; offline devices come home late. */
    @WithDefault("P30D")
    Duration recordWithin();

    /** How far a device's clock may be ahead. */
    @WithDefault("PT1M")
    Duration clockSkew();

    /** How long the resident may acknowledge or dispute, from recording; afterwards the answer is locked. */
    @WithDefault("P30D")
    Duration answerWithin();

    /** How long an incognito visit may stay sealed. */
    @WithDefault("P30D")
    Duration releaseWithin();
}
