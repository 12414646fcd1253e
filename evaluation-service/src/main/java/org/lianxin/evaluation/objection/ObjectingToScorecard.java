package org.lianxin.evaluation.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.evaluation.scorecard.ScorecardsInScope;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** A cadre objects to their own scorecard, once, while the time for it runs. */
@ApplicationScoped
class ObjectingToScorecard {
    private final PeriodsInScope periods;
    private final ScorecardsInScope scorecards;
    private final Objections objections;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ObjectingToScorecard(
            PeriodsInScope periods,
            ScorecardsInScope scorecards,
            Objections objections,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.periods = periods;
        this.scorecards = scorecards;
        this.objections = objections;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Objection object(UUID periodId, String cadre, NewObjection objection) {
        var period = periods.visible(periodId);
        if (!cadre.equals(caller.cadre())) {
            throw Problem.notFound("scorecard", cadre);
        }
        scorecards.requireOwn(period);
        period.requireObjectionPossible(clock.instant());
        return idempotency.once(
                "objection " + periodId,
                objection,
                Ids.next(),
                id -> raise(id, periodId, cadre, objection),
                id -> objections.require(periodId, id));
    }

    private Objection raise(UUID id, UUID period, String cadre, NewObjection objection) {
        var raised = Objection.raise(id, period, cadre, objection.text(), clock.instant());
        objections.persistAndFlush(raised);
        return raised;
    }
}
