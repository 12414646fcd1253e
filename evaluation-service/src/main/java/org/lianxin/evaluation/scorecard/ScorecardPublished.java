package org.lianxin.evaluation.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** A scorecard became final; without score and grade when the sample was insufficient. */
record ScorecardPublished(
        UUID scorecard,
        UUID period,
        String cadre,
        @Nullable BigDecimal score,
        @Nullable Grade grade,
        Instant occurredAt)
        implements DomainEvent {

    @Override
    public String topic() {
        return "lianxin.score";
    }

    @Override
    public String type() {
        return "scorecard.published.v1";
    }

    @Override
    public String aggregateId() {
        return scorecard.toString();
    }
}
