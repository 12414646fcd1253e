package org.lianxin.platform.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "lianxin.outbox")
interface OutboxConfig {
    /** The safety net: how often the relay looks without having been woken. */
    @WithDefault("PT0.2S")
    Duration poll();

    /** How many events are under way to the broker at a time. */
    @WithDefault("500")
    int batch();

    /** How long to leave a broker or database alone that has just failed. */
    @WithDefault("PT1S")
    Duration pause();
}
