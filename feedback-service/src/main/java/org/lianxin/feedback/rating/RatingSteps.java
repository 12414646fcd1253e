package org.lianxin.feedback.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The steps taken with bad ratings. */
@ApplicationScoped
class RatingSteps implements PanacheRepositoryBase<RatingStep, UUID> {

    /** Appends; the caller holds the rating locked, so numbers do not collide. */
    void append(Rating rating, NewStep step, String by, Instant at) {
        persist(new RatingStep(rating.id(), (int) count("rating", rating.id()) + 1, step, by, at));
    }

    /** Whether this account took the step: whoever asks for an exclusion does not decide about it. */
    boolean tookStep(Rating rating, RatingStatus status, String account) {
        return count("rating = ?1 and status = ?2 and takenBy = ?3", rating.id(), status, account) > 0;
    }

    List<RatingStepView> of(Rating rating) {
        return find("rating = ?1 order by number", rating.id()).stream()
                .map(RatingStep::view)
                .toList();
    }
}
