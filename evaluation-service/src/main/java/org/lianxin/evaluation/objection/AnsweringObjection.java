package org.lianxin.evaluation.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.platform.web.Caller;

/** Answers an objection with reasons; the score itself only changes through its facts. */
@ApplicationScoped
class AnsweringObjection {
    private final PeriodsInScope periods;
    private final Objections objections;
    private final Caller caller;
    private final Clock clock;

    AnsweringObjection(PeriodsInScope periods, Objections objections, Caller caller, Clock clock) {
        this.periods = periods;
        this.objections = objections;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Objection answer(UUID periodId, UUID id, ObjectionAnswer answer) {
        var period = periods.toMove(periodId);
        var objection = objections.require(period.id(), id);
        objection.answer(answer.text(), caller.subject(), clock.instant());
        return objection;
    }
}
