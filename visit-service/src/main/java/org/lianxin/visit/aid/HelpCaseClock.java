package org.lianxin.visit.aid;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for help nobody answered and needs nobody decided on. Every replica does; whichever locks one first sees to it. */
@ApplicationScoped
class HelpCaseClock {
    private final ClosingSilentCases closing;
    private final AlertingNeeds alerting;

    HelpCaseClock(ClosingSilentCases closing, AlertingNeeds alerting) {
        this.closing = closing;
        this.alerting = alerting;
    }

    @Scheduled(
            every = "{lianxin.jobs.help-cases}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void check() {
        while (closing.closeSome()) {
            // The next batch is a transaction of its own.
        }
        while (alerting.alertSome()) {
            // The same.
        }
    }
}
