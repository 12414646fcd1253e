package org.lianxin.visit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.visit.visit.VisitSettings;
import org.lianxin.visit.visit.Visits;

/** Once the time for answers is over, an answered visit takes no more corrections. */
@ApplicationScoped
class Locking {
    private final Visits visits;
    private final VisitSettings settings;
    private final Clock clock;

    Locking(Visits visits, VisitSettings settings, Clock clock) {
        this.visits = visits;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    int lock() {
        return visits.lockAnsweredBefore(clock.instant().minus(settings.answerWithin()));
    }
}
