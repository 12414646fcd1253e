package org.lianxin.evaluation.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;

/** Closes a published period for good. */
@ApplicationScoped
class ArchivingPeriod {
    private final PeriodsInScope periods;
    private final Outbox outbox;
    private final Clock clock;

    ArchivingPeriod(PeriodsInScope periods, Outbox outbox, Clock clock) {
        this.periods = periods;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Period archive(UUID id) {
        var period = periods.toMove(id);
        outbox.publish(period.archive(clock.instant()));
        return period;
    }
}
