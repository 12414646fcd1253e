package org.lianxin.assignment.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.lianxin.platform.events.DomainEvent;

/** What others learn about gaps. */
sealed interface CoverageEvent extends DomainEvent {

    String community();

    @Override
    default String topic() {
        return "lianxin.coverage";
    }

    @Override
    default String aggregateId() {
        return community();
    }

    /** Neither a lead nor an acting cadre any more. */
    record Vacant(String community, String region, LocalDate since, Instant occurredAt) implements CoverageEvent {
        @Override
        public String type() {
            return "coverage.vacant.v1";
        }
    }

    /** Somebody answers for it again, or there is nothing left to answer for. */
    record Filled(String community, String region, LocalDate since, FilledBy by, Instant occurredAt)
            implements CoverageEvent {
        @Override
        public String type() {
            return "coverage.filled.v1";
        }
    }

    /** Who ended a vacancy. */
    enum FilledBy {
        LEAD,
        ACTING,
        /** The community's code is used no more. */
        CLOSED
    }
}
