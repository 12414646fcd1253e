package org.lianxin.evaluation.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.evaluation.EvaluationRules;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.time.WorkingCalendar;
import org.lianxin.platform.web.Caller;

/** Opens the computed scores to the cadres they judge and starts the time in which they may object. */
@ApplicationScoped
class NotifyingCadres {
    private final PeriodsInScope periods;
    private final WorkingCalendar calendar;
    private final EvaluationRules rules;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    NotifyingCadres(
            PeriodsInScope periods,
            WorkingCalendar calendar,
            EvaluationRules rules,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.periods = periods;
        this.calendar = calendar;
        this.rules = rules;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Period notifyCadres(UUID id) {
        var period = periods.toMove(id);
        var now = clock.instant();
        var deadline = calendar.afterWorkingDays(now, rules.objectionWorkingDays());
        outbox.publish(period.notifyCadres(now, deadline, caller.subject()));
        return period;
    }
}
