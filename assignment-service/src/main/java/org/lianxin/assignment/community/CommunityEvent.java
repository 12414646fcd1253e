package org.lianxin.assignment.community;

import java.time.Instant;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about a community. */
public sealed interface CommunityEvent extends DomainEvent {

    String community();

    @Override
    default String topic() {
        return "lianxin.community";
    }

    @Override
    default String aggregateId() {
        return community();
    }

    /** The full state; the names of places are public. */
    record CommunityChanged(String community, CommunityKind kind, String name, String region, Instant occurredAt)
            implements CommunityEvent {
        @Override
        public String type() {
            return "community.changed.v1";
        }
    }
}
