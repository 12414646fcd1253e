package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.platform.web.Caller;

/** Decides whether a rating counts; by an inspector, whom nobody rates for this. */
@ApplicationScoped
class DecidingExclusion {

    private final RatingsInScope ratings;
    private final Announcements announcements;
    private final Caller caller;
    private final Clock clock;

    DecidingExclusion(RatingsInScope ratings, Announcements announcements, Caller caller, Clock clock) {
        this.ratings = ratings;
        this.announcements = announcements;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Rating decide(UUID id, ExclusionDecision decision) {
        var rating = ratings.toChange(id);
        var now = clock.instant();
        rating.decide(decision.excluded(), decision.reason(), caller.subject(), now);
        if (decision.excluded()) {
            announcements.announce(rating.subject().sealed(), List.of(rating.excluded(now)));
        }
        return rating;
    }
}
