package org.lianxin.evaluation.objection;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.evaluation.period.FrozenFacts;
import org.lianxin.evaluation.period.Period;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.evaluation.scorecard.CardTables;
import org.lianxin.evaluation.scorecard.ScoreComputation;
import org.lianxin.evaluation.scorecard.ScorecardVersions;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Computes a period once more with the correcting facts of its objections; what was computed before is kept beside it. */
@ApplicationScoped
class RecomputingPeriod {
    private final PeriodsInScope periods;
    private final Corrections corrections;
    private final FrozenFacts facts;
    private final ScorecardVersions versions;
    private final ScoreComputation computation;
    private final Caller caller;
    private final Clock clock;

    RecomputingPeriod(
            PeriodsInScope periods,
            Corrections corrections,
            FrozenFacts facts,
            ScorecardVersions versions,
            ScoreComputation computation,
            Caller caller,
            Clock clock) {
        this.periods = periods;
        this.corrections = corrections;
        this.facts = facts;
        this.versions = versions;
        this.computation = computation;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = 600)
    Period recompute(UUID id) {
        var period = periods.toMove(id);
        if (corrections.pending(id) == 0) {
            throw Problem.conflict("nothing-to-recompute");
        }
        period.requireRevisable(facts.seal(id));
        versions.keep(period, caller.subject(), clock.instant());
        corrections.take(id, period.revision() + 1);
        period.revise(facts.seal(id));
        computation.run(id, period.scheme(), CardTables.RECORD);
        return period;
    }
}
