package org.lianxin.visit.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.visit.visit.SeeingVisits;
import org.lianxin.visit.visit.VisitView;
import org.lianxin.visit.visit.VisitViews;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Visits;

/** A planned visit is called off by those who were to make it. */
@ApplicationScoped
class Cancelling {
    private final SeeingVisits seeing;
    private final Visits visits;
    private final VisitViews views;
    private final Clock clock;

    Cancelling(SeeingVisits seeing, Visits visits, VisitViews views, Clock clock) {
        this.seeing = seeing;
        this.visits = visits;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    VisitView cancel(UUID id, Visitor official) {
        var visit = seeing.lock(id);
        Planning.requireOwn(visit, official);
        visit.cancel(clock.instant());
        visits.flush();
        return views.of(visit);
    }
}
