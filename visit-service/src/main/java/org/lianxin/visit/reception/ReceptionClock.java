package org.lianxin.visit.reception;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Tidies up after holds that are over, so that those who wait are promoted even when nobody books. Every replica does. */
@ApplicationScoped
class ReceptionClock {
    private final PromotingWaiting promoting;

    ReceptionClock(PromotingWaiting promoting) {
        this.promoting = promoting;
    }

    @Scheduled(
            every = "{lianxin.jobs.receptions}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void check() {
        promoting.daysToLookAt().forEach(promoting::expire);
        promoting.endWaiting();
    }
}
