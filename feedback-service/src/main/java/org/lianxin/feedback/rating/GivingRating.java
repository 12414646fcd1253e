package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.petitioner.Petitioners;
import org.lianxin.feedback.tracking.TrackedMatters;
import org.lianxin.platform.idempotency.Idempotency;

/** Judges how the matter was handled: once, by whoever holds its code. */
@ApplicationScoped
class GivingRating {

    private final TrackedMatters tracked;
    private final Ratings ratings;
    private final BadRatingClock ifBad;
    private final Petitioners petitioners;
    private final Announcements announcements;
    private final Idempotency idempotency;
    private final Clock clock;

    GivingRating(
            TrackedMatters tracked,
            Ratings ratings,
            BadRatingClock ifBad,
            Petitioners petitioners,
            Announcements announcements,
            Idempotency idempotency,
            Clock clock) {
        this.tracked = tracked;
        this.ratings = ratings;
        this.ifBad = ifBad;
        this.petitioners = petitioners;
        this.announcements = announcements;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    RatingView give(@Nullable String code, NewRating given) {
        var matter = tracked.toChange(code);
        var rater = petitioners.numberOf(code);
        var newId = Matter.newId(matter.origin().anonymous(), matter.origin().about());
        return idempotency
                .once(
                        "rating.give",
                        List.of(matter.id(), rater, given),
                        newId,
                        id -> create(id, matter, rater, given),
                        ratings::findById)
                .view(true);
    }

    private Rating create(UUID id, Matter matter, int rater, NewRating given) {
        matter.status().requireRateable();
        var now = clock.instant();
        var rating = new Rating(id, Subject.of(matter), given, matter.time(now), ifBad.from(now)).by(rater);
        ratings.persistAndFlush(rating);
        announcements.announce(matter, rating.given());
        return rating;
    }
}
