package org.lianxin.assignment.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about an assignment. */
sealed interface AssignmentEvent extends DomainEvent {

    UUID assignment();

    @Override
    default String topic() {
        return "lianxin.assignment";
    }

    @Override
    default String aggregateId() {
        return assignment().toString();
    }

    /**
     * @param validTo the first day no longer valid, or null while the end is open
     * @param standsInFor of an acting cadre: the assignment of the lead on leave, who is passed over meanwhile
     */
    record AssignmentChanged(
            UUID assignment,
            String community,
            String cadre,
            String org,
            AssignmentRole role,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            AssignmentStatus status,
            @Nullable UUID standsInFor,
            Instant occurredAt)
            implements AssignmentEvent {
        @Override
        public String type() {
            return "assignment.changed.v1";
        }
    }
}
