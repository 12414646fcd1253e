package org.lianxin.visit.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What devices hold. */
@ConfigMapping(prefix = "lianxin.sync")
public interface FeedSettings {

    /** How far back devices hold visits, settled contacts and decided needs. */
    @WithDefault("P90D")
    Duration holdBack();

    /** Records of one answer, unless asked for fewer. */
    @WithDefault("200")
    int pageSize();
}
