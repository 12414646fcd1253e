package org.lianxin.assignment.coverage;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of vacancies within minutes and counts the days gone by; any number of replicas may. */
@ApplicationScoped
class CoverageJob {

    private final WatchingVacancies watching;
    private final CountingDays counting;

    CoverageJob(WatchingVacancies watching, CountingDays counting) {
        this.watching = watching;
        this.counting = counting;
    }

    @Scheduled(
            every = "{lianxin.assignment.turn-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @RunOnVirtualThread
    void run() {
        watching.tellEnded();
        while (watching.tellBegun()) {
            // The next batch is a transaction of its own.
        }
        while (counting.countNext()) {
            // The next day is a transaction of its own.
        }
    }
}
