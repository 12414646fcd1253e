package org.lianxin.visit.planning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for plans whose day is over. Every replica does; a plan is missed by whichever locks it first. */
@ApplicationScoped
class PlanClock {
    private final MissingPlans missing;

    PlanClock(MissingPlans missing) {
        this.missing = missing;
    }

    @Scheduled(
            every = "{lianxin.jobs.visits}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void check() {
        while (missing.missSome()) {
            // The next batch is a transaction of its own.
        }
    }
}
