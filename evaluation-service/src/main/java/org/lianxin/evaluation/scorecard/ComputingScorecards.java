package org.lianxin.evaluation.scorecard;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.evaluation.period.FrozenFacts;
import org.lianxin.evaluation.period.Period;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.platform.events.Outbox;

/** Computes a frozen period, or again a computed one: from the same facts it can only give the same numbers. */
@ApplicationScoped
class ComputingScorecards {
    private final PeriodsInScope periods;
    private final FrozenFacts facts;
    private final ScoreComputation computation;
    private final Outbox outbox;
    private final Clock clock;

    ComputingScorecards(
            PeriodsInScope periods, FrozenFacts facts, ScoreComputation computation, Outbox outbox, Clock clock) {
        this.periods = periods;
        this.facts = facts;
        this.computation = computation;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = 600)
    Period compute(UUID id) {
        var period = periods.toMove(id);
        period.requireSame(facts.seal(id));
        computation.run(id, period.scheme(), CardTables.RECORD);
        if (!period.computed()) {
            outbox.publish(period.compute(clock.instant()));
        }
        return period;
    }
}
