package org.lianxin.assignment.leave;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few minutes whether a leave begins or ends; any number of replicas may. */
@ApplicationScoped
class LeaveJob {

    private final TurningLeaves turning;

    LeaveJob(TurningLeaves turning) {
        this.turning = turning;
    }

    @Scheduled(
            every = "{lianxin.assignment.turn-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void run() {
        while (turning.turnSome()) {
            // The next batch is a transaction of its own.
        }
    }
}
