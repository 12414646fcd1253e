package org.lianxin.platform.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How lists are taken in. */
@ConfigMapping(prefix = "lianxin.imports")
interface ImportConfig {
    /** What a file may have at most; {@code quarkus.http.limits.max-body-size} has to be larger. */
    @WithDefault("128M")
    MemorySize maxSize();

    /** Up to this size the answer waits for the outcome. */
    @WithDefault("1M")
    MemorySize atOnce();

    /** How long one import may take. */
    @WithDefault("PT1H")
    Duration timeout();

    /** How often an import is begun before it counts as failed. */
    @WithDefault("3")
    int attempts();

    /** How long the verdicts are kept, and with them the means to undo. */
    @WithDefault("P90D")
    Duration keep();
}
