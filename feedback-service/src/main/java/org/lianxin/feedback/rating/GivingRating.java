package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.tracking.TrackedMatters;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.time.WorkingCalendar;

/** Judges how the matter was handled: once, by whoever holds its code. */
@ApplicationScoped
class GivingRating {

    private final TrackedMatters tracked;
    private final Ratings ratings;
    private final RatingTerms terms;
    private final Announcements announcements;
    private final Idempotency idempotency;
    private final WorkingCalendar calendar;
    private final Clock clock;

    GivingRating(
            TrackedMatters tracked,
            Ratings ratings,
            RatingTerms terms,
            Announcements announcements,
            Idempotency idempotency,
            WorkingCalendar calendar,
            Clock clock) {
        this.tracked = tracked;
        this.ratings = ratings;
        this.terms = terms;
        this.announcements = announcements;
        this.idempotency = idempotency;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    RatingView give(@Nullable String code, NewRating given) {
        var matter = tracked.toChange(code);
        var newId = Matter.newId(matter.origin().anonymous(), matter.origin().about());
        return idempotency
                .once(
                        "rating.give",
                        List.of(matter.id(), given),
                        newId,
                        id -> create(id, matter, given),
                        ratings::findById)
                .view(true);
    }

    private Rating create(UUID id, Matter matter, NewRating given) {
        matter.status().requireRateable();
        var now = clock.instant();
        var ifBad = new Rating.Terms(
                calendar.afterWorkingDays(now, terms.dueWorkingDays()),
                calendar.afterWorkingDays(now, terms.latestWorkingDays()));
        var rating = new Rating(id, Subject.of(matter), given, matter.time(now), ifBad);
        ratings.persistAndFlush(rating);
        announcements.announce(matter, rating.given());
        return rating;
    }
}
