package org.lianxin.visit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.platform.events.Outbox;
import org.lianxin.visit.visit.VisitSettings;
import org.lianxin.visit.visit.Visits;

/** No visit stays sealed longer than allowed. */
@ApplicationScoped
class ReleasingInTime {
    private static final int BATCH = 200;

    private final Visits visits;
    private final VisitSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    ReleasingInTime(Visits visits, VisitSettings settings, Outbox outbox, Clock clock) {
        this.visits = visits;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One batch in one transaction; answers whether there may be more. Run by every replica at any time. */
    @Transactional
    boolean releaseSome() {
        var now = clock.instant();
        var due = visits.lockSealedSince(now.minus(settings.releaseWithin()), BATCH);
        outbox.publishAll(due.stream().map(visit -> visit.release(now)).toList());
        return due.size() == BATCH;
    }
}
