package org.lianxin.visit.acknowledgement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where households answer. */
@ConfigMapping(prefix = "lianxin.slips")
interface SlipSettings {

    /** Address under which households reach this service, or a portal that shows the same pages; printed on slips. */
    @WithDefault("http://localhost:8082")
    URI publicAddress();
}
