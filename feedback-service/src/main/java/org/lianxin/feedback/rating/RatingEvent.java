package org.lianxin.feedback.rating;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What is published of ratings: the grade, never the words. */
sealed interface RatingEvent extends DomainEvent {

    /** Version of random UUIDs. */
    int RANDOM = 4;

    UUID rating();

    /** Ratings of anonymous matters have random ids, and so have the events about them. */
    @Override
    default boolean idTellsTime() {
        return rating().version() != RANDOM;
    }

    @Override
    default String topic() {
        return "lianxin.rating";
    }

    @Override
    default String aggregateId() {
        return rating().toString();
    }

    record Given(
            UUID rating,
            @Nullable UUID matter,
            @Nullable UUID visit,
            int grade,
            @Nullable String community,
            @Nullable String org,
            @Nullable String cadre,
            Instant occurredAt)
            implements RatingEvent {
        @Override
        public String type() {
            return "rating.given.v1";
        }
    }

    record Excluded(
            UUID rating, @Nullable UUID matter, @Nullable UUID visit, Instant occurredAt) implements RatingEvent {
        @Override
        public String type() {
            return "rating.excluded.v1";
        }
    }
}
