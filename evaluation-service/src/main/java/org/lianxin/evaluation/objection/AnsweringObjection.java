package org.lianxin.evaluation.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.evaluation.assessment.Conflicts;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.platform.web.Caller;

/**
 * Answers an objection with reasons; the score itself only changes through its facts. Whoever answers did not notify these
 * scores, did not assess this cadre, and has no conflict of interest.
 */
@ApplicationScoped
class AnsweringObjection {
    private final PeriodsInScope periods;
    private final Objections objections;
    private final Conflicts conflicts;
    private final CorrectingFacts correcting;
    private final Caller caller;
    private final Clock clock;

    AnsweringObjection(
            PeriodsInScope periods,
            Objections objections,
            Conflicts conflicts,
            CorrectingFacts correcting,
            Caller caller,
            Clock clock) {
        this.periods = periods;
        this.objections = objections;
        this.conflicts = conflicts;
        this.correcting = correcting;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Objection answer(UUID periodId, UUID id, ObjectionAnswer answer) {
        var period = periods.toMove(periodId);
        var objection = objections.require(period.id(), id);
        period.requireOtherThanNotifier(caller.subject());
        conflicts.refuseAssessor(periodId, objection.cadre(), caller.subject());
        conflicts.refuse(objection.cadre(), caller.subject(), null);
        objection.answer(answer, caller.subject(), clock.instant());
        var corrections = answer.corrected();
        for (int i = 0; i < corrections.size(); i++) {
            correcting.correct(objection, corrections.get(i), "corrections[%d]".formatted(i));
        }
        return objection;
    }
}
