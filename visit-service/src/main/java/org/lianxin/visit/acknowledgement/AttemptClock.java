package org.lianxin.visit.acknowledgement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets attempts whose window is over. */
@ApplicationScoped
class AttemptClock {
    private final CountedAttempts counted;

    AttemptClock(CountedAttempts counted) {
        this.counted = counted;
    }

    @Scheduled(
            every = "{lianxin.jobs.visits}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void check() {
        counted.forget();
    }
}
