package org.lianxin.assignment.handover;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks after hand-overs every few minutes; any number of replicas may. */
@ApplicationScoped
class HandOverJob {

    private final WatchingHandOvers watching;

    HandOverJob(WatchingHandOvers watching) {
        this.watching = watching;
    }

    @Scheduled(
            every = "{lianxin.assignment.turn-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void run() {
        while (watching.completeSome()) {
            // The next batch is a transaction of its own.
        }
        while (watching.fallOverdue()) {
            // The next batch is a transaction of its own.
        }
    }
}
