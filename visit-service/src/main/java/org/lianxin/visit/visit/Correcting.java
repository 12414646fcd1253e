package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Problem;

/** The official who recorded a visit adds to it; what was recorded stays as it was. */
@ApplicationScoped
class Correcting {
    private final SeeingVisits seeing;
    private final Corrections corrections;
    private final Idempotency idempotency;
    private final Clock clock;

    Correcting(SeeingVisits seeing, Corrections corrections, Idempotency idempotency, Clock clock) {
        this.seeing = seeing;
        this.corrections = corrections;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What a repetition is compared by: the same words about another visit are another request. */
    private record About(UUID visit, NewCorrection correction) {}

    @Transactional
    CorrectionView correct(UUID id, NewCorrection correction, Visitor visitor) {
        return CorrectionView.of(idempotency.once(
                "visit.correct",
                new About(id, correction),
                Ids.next(),
                newId -> add(newId, id, correction, visitor),
                corrections::findById));
    }

    private Correction add(UUID newId, UUID id, NewCorrection correction, Visitor visitor) {
        var visit = seeing.lock(id);
        if (!visit.cadre().equals(visitor.cadre())) {
            throw Problem.forbidden("not-your-visit");
        }
        if (visit.status() == VisitStatus.LOCKED) {
            throw Problem.conflict("visit-locked");
        }
        var added = new Correction(newId, id, correction.text(), visitor.subject(), clock.instant());
        corrections.persist(added);
        return added;
    }
}
