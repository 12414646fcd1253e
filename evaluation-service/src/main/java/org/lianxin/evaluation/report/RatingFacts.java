package org.lianxin.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.Fact;
import org.lianxin.evaluation.fact.Fact.Bearer;
import org.lianxin.evaluation.fact.Fact.Origin;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.evaluation.fact.FactSource;
import org.lianxin.evaluation.fact.Facts;
import org.lianxin.evaluation.fact.RecordType;
import org.lianxin.platform.events.ReceivedEvent;

/**
 * Ratings and their exclusions. An exclusion is a fact of its own that may arrive before its rating: sums leave the
 * rating out because both are there, whichever came first.
 */
@ApplicationScoped
class RatingFacts implements FactSource {
    private static final String GIVEN = "rating.given.v1";
    private static final String EXCLUDED = "rating.excluded.v1";

    private final Facts facts;

    RatingFacts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> types() {
        return Set.of(GIVEN, EXCLUDED);
    }

    @Override
    public void on(ReceivedEvent event) {
        var rating = event.as(Rating.class);
        var judged = rating.judged();
        facts.record(
                event.type().equals(GIVEN)
                        ? Fact.of(
                                event,
                                FactKind.RATING,
                                rating.grade(),
                                rating.rating(),
                                new Bearer(rating.cadre(), rating.community()),
                                rating.occurredAt(),
                                judged)
                        : Fact.of(
                                event,
                                FactKind.RATING_EXCLUDED,
                                null,
                                rating.rating(),
                                Bearer.NOBODY,
                                rating.occurredAt(),
                                judged));
    }

    record Rating(
            UUID rating,
            @Nullable UUID matter,
            @Nullable UUID visit,
            @Nullable Integer grade,
            @Nullable String community,
            @Nullable String cadre,
            Instant occurredAt) {

        /** A matter or a visit; with neither the event is refused. */
        Origin judged() {
            return visit == null
                    ? new Origin(RecordType.MATTER, Objects.requireNonNull(matter, "matter or visit"))
                    : new Origin(RecordType.VISIT, visit);
        }
    }
}
