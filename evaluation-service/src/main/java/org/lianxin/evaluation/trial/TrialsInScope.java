package org.lianxin.evaluation.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lianxin.evaluation.period.PeriodsInScope;

/** A trial shows what others' scores would be: whoever may see it is an assessor of the whole period. */
@ApplicationScoped
class TrialsInScope {
    private final Trials trials;
    private final PeriodsInScope periods;

    TrialsInScope(Trials trials, PeriodsInScope periods) {
        this.trials = trials;
        this.periods = periods;
    }

    Trial require(UUID scheme, UUID id) {
        var trial = trials.require(scheme, id);
        periods.covered(trial.period());
        return trial;
    }
}
