package org.lianxin.visit.openitems;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts now and again: a load figure may be some minutes old. */
@ApplicationScoped
class OpenItemsJob {
    private final CountingOpenItems counting;

    OpenItemsJob(CountingOpenItems counting) {
        this.counting = counting;
    }

    @Scheduled(
            every = "{lianxin.jobs.open-items}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void count() {
        counting.count();
    }
}
