package org.lianxin.assignment.training;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.events.DomainEvent;

/** What counts toward the hours of a cadre, and what no longer does. */
sealed interface TrainingEvent extends DomainEvent {

    UUID enrolment();

    @Override
    default String topic() {
        return "lianxin.training";
    }

    @Override
    default String aggregateId() {
        return enrolment().toString();
    }

    /** Somebody other than the cadre has confirmed that they were there. */
    record Attended(
            UUID enrolment, UUID course, UUID session, String cadre, BigDecimal hours, LocalDate on, Instant occurredAt)
            implements TrainingEvent {
        @Override
        public String type() {
            return "training.attended.v1";
        }
    }

    /** An attendance confirmed before does not count. */
    record AttendanceRevoked(
            UUID enrolment, UUID course, UUID session, String cadre, BigDecimal hours, LocalDate on, Instant occurredAt)
            implements TrainingEvent {
        @Override
        public String type() {
            return "training.attendance-revoked.v1";
        }
    }
}
