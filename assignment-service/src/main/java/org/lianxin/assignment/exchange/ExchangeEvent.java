package org.lianxin.assignment.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about exchange between cadres. */
sealed interface ExchangeEvent extends DomainEvent {

    UUID session();

    @Override
    default String topic() {
        return "lianxin.exchange";
    }

    @Override
    default String aggregateId() {
        return session().toString();
    }

    /** It took place, and these came. */
    record Held(UUID session, String host, List<String> participants, Instant occurredAt) implements ExchangeEvent {
        @Override
        public String type() {
            return "exchange.held.v1";
        }
    }
}
