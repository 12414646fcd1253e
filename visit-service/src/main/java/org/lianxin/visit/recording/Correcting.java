package org.lianxin.visit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.visit.Correction;
import org.lianxin.visit.visit.CorrectionView;
import org.lianxin.visit.visit.Corrections;
import org.lianxin.visit.visit.SealedText;
import org.lianxin.visit.visit.SeeingVisits;
import org.lianxin.visit.visit.Visit;
import org.lianxin.visit.visit.VisitViews;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Words;

/** Whoever made a visit, alone or with others, adds to it; what was recorded stays as it was. */
@ApplicationScoped
public class Correcting {
    private final SeeingVisits seeing;
    private final Corrections corrections;
    private final VisitViews views;
    private final Words words;
    private final Idempotency idempotency;
    private final Clock clock;

    Correcting(
            SeeingVisits seeing,
            Corrections corrections,
            VisitViews views,
            Words words,
            Idempotency idempotency,
            Clock clock) {
        this.seeing = seeing;
        this.corrections = corrections;
        this.views = views;
        this.words = words;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What a repetition is compared by: the same words about another visit are another request. */
    private record About(UUID visit, NewCorrection correction) {}

    @Transactional
    CorrectionView correct(UUID id, NewCorrection correction, Visitor visitor) {
        return views.correction(idempotency.once(
                "visit.correct",
                new About(id, correction),
                Ids.next(),
                newId -> add(newId, seeing.lock(id), correction.text(), visitor),
                corrections::findById));
    }

    /** The visit is locked by the caller. */
    public Correction add(UUID correction, Visit visit, String text, Visitor visitor) {
        if (!visit.madeByCadre(visitor.cadre())) {
            throw Problem.forbidden("not-your-visit");
        }
        visit.requireCorrectable();
        var sealed = Objects.requireNonNull(words.seal(text, SealedText.CORRECTION, correction));
        var added = new Correction(correction, visit.id(), sealed, visitor.subject(), clock.instant());
        corrections.persist(added);
        return added;
    }
}
