package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;

/** A supervisor decides a dispute; never about a visit of their own. */
@ApplicationScoped
class Reviewing {
    private final SeeingVisits seeing;
    private final Outbox outbox;
    private final Clock clock;

    Reviewing(SeeingVisits seeing, Outbox outbox, Clock clock) {
        this.seeing = seeing;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    VisitView review(UUID id, Review review, Visitor reviewer) {
        var visit = seeing.lock(id);
        if (visit.madeBy(reviewer)) {
            throw Problem.forbidden("own-visit");
        }
        outbox.publish(visit.review(review, reviewer.subject(), clock.instant()));
        return VisitView.of(visit);
    }
}
