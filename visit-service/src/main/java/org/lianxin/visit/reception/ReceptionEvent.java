package org.lianxin.visit.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What happens to a reception day. Residents appear only as ids of their bookings, for whoever gives them notice. */
sealed interface ReceptionEvent extends DomainEvent {
    UUID receptionDay();

    @Override
    default String topic() {
        return "lianxin.reception";
    }

    @Override
    default String aggregateId() {
        return receptionDay().toString();
    }

    /** Residents may see and book it. */
    record Published(
            UUID receptionDay,
            Holder holder,
            String official,
            @Nullable String community,
            String region,
            LocalDate heldOn,
            Instant startsAt,
            Instant endsAt,
            int places,
            Instant occurredAt)
            implements ReceptionEvent {
        @Override
        public String type() {
            return "reception.published.v1";
        }
    }

    /** It does not take place; those with a booking are to be told. */
    record Cancelled(
            UUID receptionDay,
            String official,
            @Nullable String community,
            String region,
            LocalDate heldOn,
            boolean published,
            CancellationReason reason,
            List<UUID> bookings,
            Instant occurredAt)
            implements ReceptionEvent {
        @Override
        public String type() {
            return "reception.cancelled.v1";
        }
    }

    /** Somebody else receives; those with a booking are to be told. */
    record Substituted(
            UUID receptionDay,
            String official,
            String substitute,
            @Nullable String community,
            String region,
            LocalDate heldOn,
            List<UUID> bookings,
            Instant occurredAt)
            implements ReceptionEvent {
        @Override
        public String type() {
            return "reception.substituted.v1";
        }
    }

    /** Somebody on the waiting list has a place; they are to be told. */
    record Promoted(UUID receptionDay, UUID booking, int slot, Instant startsAt, Instant occurredAt)
            implements ReceptionEvent {
        @Override
        public String type() {
            return "reception.promoted.v1";
        }
    }

    /** A resident was received; the visit carries what came of it. */
    record Served(
            UUID receptionDay,
            UUID booking,
            UUID visit,
            String community,
            String official,
            LocalDate heldOn,
            Instant occurredAt)
            implements ReceptionEvent {
        @Override
        public String type() {
            return "reception.served.v1";
        }
    }
}
