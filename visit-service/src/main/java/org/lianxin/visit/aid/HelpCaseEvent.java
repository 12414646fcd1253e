package org.lianxin.visit.aid;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What happens to a help case. */
sealed interface HelpCaseEvent extends DomainEvent {
    UUID helpCase();

    @Override
    default String topic() {
        return "lianxin.help-case";
    }

    @Override
    default String aggregateId() {
        return helpCase().toString();
    }

    /** It took a step. */
    record Moved(
            UUID helpCase,
            UUID need,
            String community,
            @Nullable UUID household,
            String cadre,
            @Nullable HelpCaseStatus from,
            HelpCaseStatus to,
            Instant occurredAt)
            implements HelpCaseEvent {
        @Override
        public String type() {
            return "help-case.moved.v1";
        }
    }

    /** The help counts as given, and on whose word. */
    record Confirmed(
            UUID helpCase,
            UUID need,
            String community,
            @Nullable UUID household,
            String cadre,
            ConfirmedBy by,
            Instant occurredAt)
            implements HelpCaseEvent {
        @Override
        public String type() {
            return "help-case.confirmed.v1";
        }
    }
}
