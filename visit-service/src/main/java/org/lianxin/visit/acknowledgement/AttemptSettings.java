package org.lianxin.visit.acknowledgement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often a code may be wrong. */
@ConfigMapping(prefix = "lianxin.codes")
interface AttemptSettings {

    /** Wrong short codes for one slip in a window: ten of 10^12 codes. */
    @WithDefault("10")
    int perSlip();

    /** Wrong codes from one network (IPv4 /24, IPv6 /48) in a window; many households may share one. */
    @WithDefault("200")
    int perNetwork();

    @WithDefault("PT24H")
    Duration window();
}
