package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Takes the next step with a bad rating. */
@ApplicationScoped
class LookingIntoRating {

    private final RatingsInScope ratings;
    private final RatingSteps steps;
    private final CallBacks callBacks;
    private final Caller caller;
    private final Clock clock;

    LookingIntoRating(RatingsInScope ratings, RatingSteps steps, CallBacks callBacks, Caller caller, Clock clock) {
        this.ratings = ratings;
        this.steps = steps;
        this.callBacks = callBacks;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Rating step(UUID id, NewStep step) {
        var rating = ratings.toChange(id);
        if (step.to() == RatingStatus.CALLED_BACK) {
            rating.requireToBeCalledBack();
            if (!callBacks.enough(rating)) {
                throw Problem.conflict("call-back-missing");
            }
        }
        rating.step(step.to());
        steps.append(rating, step, caller.subject(), clock.instant());
        return rating;
    }
}
