package org.lianxin.visit.promise;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for promises that time settles. Every replica does; a promise is settled by whichever locks it first. */
@ApplicationScoped
class PromiseClock {
    private final SettlingPromises settling;

    PromiseClock(SettlingPromises settling) {
        this.settling = settling;
    }

    @Scheduled(
            every = "{lianxin.jobs.promises}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void check() {
        while (settling.settleSome()) {
            // The next batch is a transaction of its own.
        }
    }
}
