package org.lianxin.evaluation.period;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** A period was opened ({@code from} is empty) or went on to its next status. */
public record PeriodMoved(UUID period, @Nullable PeriodStatus from, PeriodStatus to, Instant occurredAt)
        implements DomainEvent {

    @Override
    public String topic() {
        return "lianxin.score";
    }

    @Override
    public String type() {
        return "period.moved.v1";
    }

    @Override
    public String aggregateId() {
        return period.toString();
    }
}
