package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Decides whether a rating counts; by an inspector, whom nobody rates for this. */
@ApplicationScoped
class DecidingExclusion {

    private final RatingsInScope ratings;
    private final RatingSteps steps;
    private final Announcements announcements;
    private final Caller caller;
    private final Clock clock;

    DecidingExclusion(
            RatingsInScope ratings, RatingSteps steps, Announcements announcements, Caller caller, Clock clock) {
        this.ratings = ratings;
        this.steps = steps;
        this.announcements = announcements;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Rating decide(UUID id, ExclusionDecision decision) {
        var rating = ratings.toChange(id);
        requireUninvolved(rating);
        var now = clock.instant();
        rating.decide(decision.excluded(), decision.reason(), caller.subject(), now);
        if (decision.excluded()) {
            announcements.announce(rating.subject().sealed(), List.of(rating.excluded(now)));
        }
        return rating;
    }

    /** Neither whoever asked for it, nor anybody of the office that is judged. */
    private void requireUninvolved(Rating rating) {
        if (steps.tookStep(rating, RatingStatus.EXCLUSION_REVIEW, caller.subject())) {
            throw Problem.forbidden("own-request");
        }
        var office = office();
        if (office != null && office.equals(rating.subject().org())) {
            throw Problem.forbidden("own-rating");
        }
    }

    private @Nullable String office() {
        try {
            return caller.org();
        } catch (Problem noneInTheToken) {
            return null;
        }
    }
}
