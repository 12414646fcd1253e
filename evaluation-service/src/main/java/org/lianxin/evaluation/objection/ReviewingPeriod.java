package org.lianxin.evaluation.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.evaluation.period.Period;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;

/** Ends the objection phase: its time is over and every objection has its answer. */
@ApplicationScoped
class ReviewingPeriod {
    private final PeriodsInScope periods;
    private final Objections objections;
    private final Corrections corrections;
    private final Outbox outbox;
    private final Clock clock;

    ReviewingPeriod(
            PeriodsInScope periods, Objections objections, Corrections corrections, Outbox outbox, Clock clock) {
        this.periods = periods;
        this.objections = objections;
        this.corrections = corrections;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Period review(UUID id) {
        var period = periods.toMove(id);
        var moved = period.review(clock.instant());
        var unanswered = objections.unanswered(id);
        if (unanswered > 0) {
            throw Problem.conflict("objections-unanswered", unanswered);
        }
        if (corrections.pending(id) > 0) {
            throw Problem.conflict("corrections-not-computed");
        }
        outbox.publish(moved);
        return period;
    }
}
