package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.petitioner.Petitioners;
import org.lianxin.feedback.tracking.TrackedMatters;
import org.lianxin.platform.web.Problem;

/** Shows a resident the rating they gave. */
@ApplicationScoped
class ReadingOwnRating {

    private final TrackedMatters tracked;
    private final Ratings ratings;
    private final Petitioners petitioners;

    ReadingOwnRating(TrackedMatters tracked, Ratings ratings, Petitioners petitioners) {
        this.tracked = tracked;
        this.ratings = ratings;
        this.petitioners = petitioners;
    }

    RatingView read(@Nullable String code) {
        var matter = tracked.toRead(code);
        return ratings.ofMatter(matter.id(), petitioners.numberOf(code))
                .map(rating -> rating.view(true))
                .orElseThrow(() -> Problem.notFound("rating", matter.id()));
    }
}
