package org.lianxin.platform.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets go of imports whose time of keeping is over: with their verdicts goes what records were before. */
@ApplicationScoped
class ForgettingImports {
    private final Imports imports;
    private final ImportConfig config;
    private final Clock clock;

    ForgettingImports(Imports imports, ImportConfig config, Clock clock) {
        this.imports = imports;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${lianxin.imports.forget-every:24h}", delayed = "5m")
    @Transactional
    void forget() {
        imports.delete("finishedAt < ?1", clock.instant().minus(config.keep()));
    }
}
