package org.lianxin.feedback.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianxin.feedback.assignments.Responsibility;
import org.lianxin.feedback.matter.Announcements;
import org.lianxin.platform.events.EventHandler;
import org.lianxin.platform.events.ReceivedEvent;
import org.lianxin.platform.id.Ids;

/**
 * Makes a rating of the grade that a household gave with the code of its visit, so that a bad one is looked into and a mistaken one excluded like any
 * other. Only the grade comes here: what the household said with it stays sealed where the visit is. One per visit, however often it is told.
 */
@ApplicationScoped
class RatedVisits implements EventHandler {

    private static final String RATED = "visit.rated.v1";

    private final Ratings ratings;
    private final BadRatingClock ifBad;
    private final Responsibility responsibility;
    private final Announcements announcements;
    private final Clock clock;

    RatedVisits(
            Ratings ratings,
            BadRatingClock ifBad,
            Responsibility responsibility,
            Announcements announcements,
            Clock clock) {
        this.ratings = ratings;
        this.ifBad = ifBad;
        this.responsibility = responsibility;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of(RATED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var rated = event.as(Rated.class);
        if (ratings.visitIsRated(rated.visit())) {
            return;
        }
        var region = responsibility.regionOfCommunity(rated.community()).orElse(null);
        var subject = Subject.ofVisit(rated.visit(), rated.community(), region, rated.cadre());
        // The days for looking into it begin when it could be known here, not while it was on its way.
        var rating = new Rating(
                Ids.next(),
                subject,
                new NewRating(rated.grade(), null, null),
                rated.occurredAt(),
                ifBad.from(clock.instant()));
        ratings.persistAndFlush(rating);
        announcements.announce(subject.sealed(), List.of(rating.given()));
    }

    record Rated(UUID visit, String community, String cadre, int grade, Instant occurredAt) {}
}
