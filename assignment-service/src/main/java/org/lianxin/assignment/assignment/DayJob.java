package org.lianxin.assignment.assignment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few minutes whether a day has turned, so that a service that was down at midnight catches up. */
@ApplicationScoped
class DayJob {

    private final TurningTheDay turningTheDay;

    DayJob(TurningTheDay turningTheDay) {
        this.turningTheDay = turningTheDay;
    }

    @Scheduled(
            every = "{lianxin.assignment.turn-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void run() {
        for (int turned = turningTheDay.turn(); turned > 0; ) {
            turned = turningTheDay.turn();
        }
    }
}
