package org.lianxin.visit.review;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for visits whose time has come. Every replica does; a visit is moved by whichever locks it first. */
@ApplicationScoped
class VisitClock {
    private final ReleasingInTime releasing;
    private final Locking locking;

    VisitClock(ReleasingInTime releasing, Locking locking) {
        this.releasing = releasing;
        this.locking = locking;
    }

    @Scheduled(
            every = "{lianxin.jobs.visits}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void check() {
        while (releasing.releaseSome()) {
            // The next batch is a transaction of its own.
        }
        locking.lock();
    }
}
