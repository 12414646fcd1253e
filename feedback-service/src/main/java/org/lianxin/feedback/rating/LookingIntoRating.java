package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.web.Caller;

/** Takes the next step with a bad rating. */
@ApplicationScoped
class LookingIntoRating {

    private final RatingsInScope ratings;
    private final RatingSteps steps;
    private final Caller caller;
    private final Clock clock;

    LookingIntoRating(RatingsInScope ratings, RatingSteps steps, Caller caller, Clock clock) {
        this.ratings = ratings;
        this.steps = steps;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Rating step(UUID id, NewStep step) {
        var rating = ratings.toChange(id);
        rating.step(step.to());
        steps.append(rating, step, caller.subject(), clock.instant());
        return rating;
    }
}
