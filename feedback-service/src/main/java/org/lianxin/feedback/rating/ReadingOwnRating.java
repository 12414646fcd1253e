package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.tracking.TrackedMatters;
import org.lianxin.platform.web.Problem;

/** Shows a resident the rating they gave. */
@ApplicationScoped
class ReadingOwnRating {

    private final TrackedMatters tracked;
    private final Ratings ratings;

    ReadingOwnRating(TrackedMatters tracked, Ratings ratings) {
        this.tracked = tracked;
        this.ratings = ratings;
    }

    RatingView read(@Nullable String code) {
        var matter = tracked.toRead(code);
        return ratings.ofMatter(matter.id())
                .map(rating -> rating.view(true))
                .orElseThrow(() -> Problem.notFound("rating", matter.id()));
    }
}
