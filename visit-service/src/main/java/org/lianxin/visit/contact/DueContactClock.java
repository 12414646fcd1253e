package org.lianxin.visit.contact;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks after due contacts. Every replica does; each piece of work is done by whichever locks it first. */
@ApplicationScoped
class DueContactClock {
    private final FollowingResponsibility following;
    private final ApplyingCadenceRules applying;
    private final MissingDueContacts missing;

    DueContactClock(FollowingResponsibility following, ApplyingCadenceRules applying, MissingDueContacts missing) {
        this.following = following;
        this.applying = applying;
        this.missing = missing;
    }

    @Scheduled(
            every = "{lianxin.jobs.due-contacts}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void check() {
        following.followToday();
        while (applying.applySome() || missing.missSome()) {
            // The next batch is a transaction of its own.
        }
    }
}
