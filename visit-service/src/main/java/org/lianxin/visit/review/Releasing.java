package org.lianxin.visit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.visit.visit.SeeingVisits;
import org.lianxin.visit.visit.VisitView;
import org.lianxin.visit.visit.VisitViews;
import org.lianxin.visit.visit.Visits;

/** A supervisor opens an incognito visit to those visited. */
@ApplicationScoped
class Releasing {
    private final SeeingVisits seeing;
    private final Visits visits;
    private final VisitViews views;
    private final Outbox outbox;
    private final Clock clock;

    Releasing(SeeingVisits seeing, Visits visits, VisitViews views, Outbox outbox, Clock clock) {
        this.seeing = seeing;
        this.visits = visits;
        this.views = views;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    VisitView release(UUID id) {
        var visit = seeing.lock(id);
        outbox.publish(visit.release(clock.instant()));
        visits.flush();
        return views.of(visit);
    }
}
