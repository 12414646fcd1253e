package org.lianxin.visit.aid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.platform.events.Outbox;

/** Needs that nobody decided on in time go to the supervisor: told once, and listed until somebody does. */
@ApplicationScoped
class AlertingNeeds {
    private static final int BATCH = 200;

    private final Needs needs;
    private final Outbox outbox;
    private final Clock clock;

    AlertingNeeds(Needs needs, Outbox outbox, Clock clock) {
        this.needs = needs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One batch in one transaction; answers whether there may be more. Run by every replica at any time. */
    @Transactional
    boolean alertSome() {
        var now = clock.instant();
        var late = needs.lockLate(now, BATCH);
        outbox.publishAll(late.stream().map(need -> need.late(now)).toList());
        return late.size() == BATCH;
    }
}
