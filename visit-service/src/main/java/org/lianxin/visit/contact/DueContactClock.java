package org.lianxin.visit.contact;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for contacts whose day has passed. Every replica does; a contact is settled by whichever locks it first. */
@ApplicationScoped
class DueContactClock {
    private final MissingDueContacts missing;

    DueContactClock(MissingDueContacts missing) {
        this.missing = missing;
    }

    @Scheduled(
            every = "{lianxin.jobs.due-contacts}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void check() {
        while (missing.missSome()) {
            // The next batch is a transaction of its own.
        }
    }
}
