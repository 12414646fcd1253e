package org.lianxin.assignment.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about a hand-over. */
sealed interface HandOverEvent extends DomainEvent {

    UUID handOver();

    @Override
    default String topic() {
        return "lianxin.hand-over";
    }

    @Override
    default String aggregateId() {
        return handOver().toString();
    }

    /** Services list what is open; nothing passes yet. */
    record Opened(
            UUID handOver,
            String community,
            String from,
            @Nullable String to,
            HandOverKind kind,
            Instant dueAt,
            Instant occurredAt)
            implements HandOverEvent {
        @Override
        public String type() {
            return "hand-over.opened.v1";
        }
    }

    /** Services move all that is open, each in one transaction. */
    record Completed(UUID handOver, String community, String from, String to, Instant occurredAt)
            implements HandOverEvent {
        @Override
        public String type() {
            return "hand-over.completed.v1";
        }
    }
}
