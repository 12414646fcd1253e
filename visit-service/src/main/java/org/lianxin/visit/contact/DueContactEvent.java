package org.lianxin.visit.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What happens to a due contact. */
sealed interface DueContactEvent extends DomainEvent {
    UUID dueContact();

    @Override
    default String topic() {
        return "lianxin.due-contact";
    }

    @Override
    default String aggregateId() {
        return dueContact().toString();
    }

    /** Owed from now on; said again with an earlier day when the household's risk rises. */
    record Opened(
            UUID dueContact,
            UUID household,
            String community,
            @Nullable String cadre,
            LocalDate dueOn,
            Instant occurredAt)
            implements DueContactEvent {
        @Override
        public String type() {
            return "due-contact.opened.v1";
        }
    }

    /** A visit that the household acknowledged met it, in time or late. */
    record Met(
            UUID dueContact,
            UUID household,
            String community,
            @Nullable String cadre,
            UUID visit,
            LocalDate dueOn,
            boolean inTime,
            Instant occurredAt)
            implements DueContactEvent {
        @Override
        public String type() {
            return "due-contact.met.v1";
        }
    }

    /** Put off with a reason; the due day is a later one. */
    record Snoozed(
            UUID dueContact,
            UUID household,
            String community,
            @Nullable String cadre,
            LocalDate from,
            LocalDate dueOn,
            int snoozes,
            Instant occurredAt)
            implements DueContactEvent {
        @Override
        public String type() {
            return "due-contact.snoozed.v1";
        }
    }

    /** The due day passed without an acknowledged visit. */
    record Missed(
            UUID dueContact,
            UUID household,
            String community,
            @Nullable String cadre,
            LocalDate dueOn,
            Instant occurredAt)
            implements DueContactEvent {
        @Override
        public String type() {
            return "due-contact.missed.v1";
        }
    }
}
