package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;

/** A supervisor opens an incognito visit to those visited. */
@ApplicationScoped
class Releasing {
    private final SeeingVisits seeing;
    private final Outbox outbox;
    private final Clock clock;

    Releasing(SeeingVisits seeing, Outbox outbox, Clock clock) {
        this.seeing = seeing;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    VisitView release(UUID id) {
        var visit = seeing.lock(id);
        outbox.publish(visit.release(clock.instant()));
        return VisitView.of(visit);
    }
}
