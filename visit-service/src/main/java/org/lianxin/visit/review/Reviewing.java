package org.lianxin.visit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.visit.Independence;
import org.lianxin.visit.visit.ReviewDecision;
import org.lianxin.visit.visit.SealedText;
import org.lianxin.visit.visit.SeeingVisits;
import org.lianxin.visit.visit.VisitView;
import org.lianxin.visit.visit.VisitViews;
import org.lianxin.visit.visit.Visitor;
import org.lianxin.visit.visit.Visits;
import org.lianxin.visit.visit.Words;

/** A supervisor decides a dispute; never about a visit of their own or of somebody they work under. */
@ApplicationScoped
class Reviewing {
    private final SeeingVisits seeing;
    private final Independence independence;
    private final Visits visits;
    private final VisitViews views;
    private final Words words;
    private final Outbox outbox;
    private final Clock clock;

    Reviewing(
            SeeingVisits seeing,
            Independence independence,
            Visits visits,
            VisitViews views,
            Words words,
            Outbox outbox,
            Clock clock) {
        this.seeing = seeing;
        this.independence = independence;
        this.visits = visits;
        this.views = views;
        this.words = words;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    VisitView review(UUID id, Review review, Visitor reviewer) {
        var visit = seeing.lock(id);
        if (!independence.of(reviewer, visit)) {
            throw Problem.forbidden("own-visit");
        }
        var reason = Objects.requireNonNull(words.seal(review.reason(), SealedText.REVIEW_REASON, id));
        outbox.publish(visit.review(new ReviewDecision(reviewer.subject(), clock.instant(), reason, review.upheld())));
        visits.flush();
        return views.of(visit);
    }
}
