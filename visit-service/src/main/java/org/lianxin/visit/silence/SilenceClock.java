package org.lianxin.visit.silence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts quiet communities when a day begins; a service that stood still counts once. */
@ApplicationScoped
class SilenceClock {
    private final CountingQuiet counting;

    SilenceClock(CountingQuiet counting) {
        this.counting = counting;
    }

    @Scheduled(
            every = "{lianxin.jobs.quiet-communities}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void check() {
        counting.countToday();
    }
}
