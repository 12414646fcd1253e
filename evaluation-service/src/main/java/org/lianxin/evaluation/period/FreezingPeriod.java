package org.lianxin.evaluation.period;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;

/** Freezes a period that is over with the facts known by now. */
@ApplicationScoped
class FreezingPeriod {
    private final PeriodsInScope periods;
    private final FrozenFacts facts;
    private final Outbox outbox;
    private final Clock clock;

    FreezingPeriod(PeriodsInScope periods, FrozenFacts facts, Outbox outbox, Clock clock) {
        this.periods = periods;
        this.facts = facts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = 600)
    Period freeze(UUID id) {
        var period = periods.toMove(id);
        var now = clock.instant();
        period.requireFreezable(now);
        outbox.publish(period.freeze(facts.freeze(period), now));
        return period;
    }
}
