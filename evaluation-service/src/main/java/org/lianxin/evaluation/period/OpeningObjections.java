package org.lianxin.evaluation.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;

/** Declares the objection phase open; the deadline was set with the notification and does not move. */
@ApplicationScoped
class OpeningObjections {
    private final PeriodsInScope periods;
    private final Outbox outbox;
    private final Clock clock;

    OpeningObjections(PeriodsInScope periods, Outbox outbox, Clock clock) {
        this.periods = periods;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Period open(UUID id) {
        var period = periods.toMove(id);
        outbox.publish(period.openObjections(clock.instant()));
        return period;
    }
}
