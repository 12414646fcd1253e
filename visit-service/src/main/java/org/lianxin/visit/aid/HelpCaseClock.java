package org.lianxin.visit.aid;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for delivered help nobody answered. Every replica does; a case is closed by whichever locks it first. */
@ApplicationScoped
class HelpCaseClock {
    private final ClosingSilentCases closing;

    HelpCaseClock(ClosingSilentCases closing) {
        this.closing = closing;
    }

    @Scheduled(
            every = "{lianxin.jobs.help-cases}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void check() {
        while (closing.closeSome()) {
            // The next batch is a transaction of its own.
        }
    }
}
