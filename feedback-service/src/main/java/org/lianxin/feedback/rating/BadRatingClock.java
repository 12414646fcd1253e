package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lianxin.platform.time.WorkingCalendar;

/** By when a bad rating has to be looked into. */
@ApplicationScoped
class BadRatingClock {

    private final RatingTerms terms;
    private final WorkingCalendar calendar;

    BadRatingClock(RatingTerms terms, WorkingCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    Rating.Terms from(Instant given) {
        return new Rating.Terms(
                calendar.afterWorkingDays(given, terms.dueWorkingDays()),
                calendar.afterWorkingDays(given, terms.latestWorkingDays()));
    }
}
