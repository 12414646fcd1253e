package org.lianxin.feedback.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;

/** What this service answers to a hand-over. */
sealed interface ItemsEvent extends DomainEvent {

    String SOURCE = "feedback-service";

    UUID handOver();

    @Override
    default String topic() {
        return "lianxin.hand-over-items";
    }

    @Override
    default String aggregateId() {
        return handOver().toString();
    }

    /** What is open now; nothing has passed yet. */
    record Listed(
            UUID handOver, String source, String community, String cadre, List<OpenItem> items, Instant occurredAt)
            implements ItemsEvent {
        @Override
        public String type() {
            return "hand-over.items-listed.v1";
        }
    }

    /** All that was open has passed. */
    record Moved(UUID handOver, String source, String community, String from, String to, int moved, Instant occurredAt)
            implements ItemsEvent {
        @Override
        public String type() {
            return "hand-over.items-moved.v1";
        }
    }
}
