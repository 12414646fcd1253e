package org.lianxin.visit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.visit.aid.NeedView;
import org.lianxin.visit.aid.NotingNeeds;
import org.lianxin.visit.visit.SeeingVisits;

/** An official adds a need to a visit that is recorded already. */
@ApplicationScoped
class FindingNeed {
    private final SeeingVisits seeing;
    private final NotingNeeds noting;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final Clock clock;

    FindingNeed(SeeingVisits seeing, NotingNeeds noting, Idempotency idempotency, Outbox outbox, Clock clock) {
        this.seeing = seeing;
        this.noting = noting;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a repetition is compared by: the same need in another visit is another request. */
    private record About(UUID visit, NewVisit.FoundNeed need) {}

    @Transactional
    NeedView find(UUID visitId, NewVisit.FoundNeed need) {
        return idempotency.once(
                "need.find", new About(visitId, need), need.id(), id -> add(visitId, need), noting::view);
    }

    private NeedView add(UUID visitId, NewVisit.FoundNeed need) {
        var visit = seeing.lock(visitId);
        outbox.publishAll(
                noting.note(List.of(visit.need(need.id(), need.category(), need.description())), clock.instant()));
        return noting.view(need.id());
    }
}
