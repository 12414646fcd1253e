package org.lianxin.visit.aid;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What becomes of a need. */
sealed interface NeedEvent extends DomainEvent {
    UUID need();

    @Override
    default String topic() {
        return "lianxin.help-case";
    }

    @Override
    default String aggregateId() {
        return need().toString();
    }

    /** It became a help case or got its reasoned no. */
    record Decided(
            UUID need,
            String community,
            @Nullable UUID household,
            String cadre,
            boolean takenUp,
            boolean inTime,
            Instant occurredAt)
            implements NeedEvent {
        @Override
        public String type() {
            return "need.decided.v1";
        }
    }

    /** Nobody decided in time; told once, for the supervisor. */
    record Overdue(
            UUID need, String community, @Nullable UUID household, String cadre, Instant decideBy, Instant occurredAt)
            implements NeedEvent {
        @Override
        public String type() {
            return "need.overdue.v1";
        }
    }
}
