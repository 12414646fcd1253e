package org.lianxin.evaluation.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.evaluation.period.Period;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.platform.events.Outbox;

/** Makes the scorecards of a reviewed period final and tells the other services. */
@ApplicationScoped
class PublishingScorecards {
    private final PeriodsInScope periods;
    private final Scorecards scorecards;
    private final Outbox outbox;
    private final Clock clock;

    PublishingScorecards(PeriodsInScope periods, Scorecards scorecards, Outbox outbox, Clock clock) {
        this.periods = periods;
        this.scorecards = scorecards;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Period publish(UUID id) {
        var period = periods.toMove(id);
        var now = clock.instant();
        outbox.publish(period.publish(now));
        outbox.publishAll(scorecards.ofPeriod(id).stream()
                .map(card -> card.published(now))
                .toList());
        return period;
    }
}
