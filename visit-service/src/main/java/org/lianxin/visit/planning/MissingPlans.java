package org.lianxin.visit.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitSettings;
import org.lianxin.visit.visit.Visits;

/** The day of a plan is over and nothing was recorded. */
@ApplicationScoped
class MissingPlans {
    private static final int BATCH = 200;

    private final Visits visits;
    private final VisitSettings settings;
    private final Clock clock;

    MissingPlans(Visits visits, VisitSettings settings, Clock clock) {
        this.visits = visits;
        this.settings = settings;
        this.clock = clock;
    }

    /** One batch in one transaction; answers whether there may be more. Run by every replica at any time. */
    @Transactional
    boolean missSome() {
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        var over = visits.lockPlannedBefore(today.minus(settings.missedAfter()), BATCH);
        over.forEach(Visit::miss);
        return over.size() == BATCH;
    }
}
