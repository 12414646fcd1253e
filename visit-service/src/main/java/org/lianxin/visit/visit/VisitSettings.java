package org.lianxin.visit.visit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Times of visits. */
@ConfigMapping(prefix = "lianxin.visit")
public interface VisitSettings {

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

    /** How far ahead a visit may be planned. */
    @WithDefault("P366D")
    Duration planWithin();

    /** How long after the end of its day a plan that was not recorded counts as missed. */
    @WithDefault("P0D")
    Duration missedAfter();

    /** How long the record can be read with the code, from recording. */
    @WithDefault("P90D")
    Duration readWithin();
}
