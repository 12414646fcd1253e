package org.lianxin.assignment.community;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about a community. */
public sealed interface CommunityEvent extends DomainEvent {

    String TOPIC = "lianxin.community";
    String CHANGED = "community.changed.v1";

    String community();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default String aggregateId() {
        return community();
    }

    /** Removed is one that should never have been there: the list it came from was undone. */
    enum Status {
        ACTIVE,
        CLOSED,
        REMOVED
    }

    /** The full state; the names of places are public. */
    record CommunityChanged(
            String community,
            CommunityKind kind,
            String name,
            String region,
            Status status,
            @Nullable LocalDate closedOn,
            @Nullable String successor,
            Instant occurredAt)
            implements CommunityEvent {
        @Override
        public String type() {
            return CHANGED;
        }
    }
}
