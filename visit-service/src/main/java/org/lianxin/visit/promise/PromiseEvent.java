package org.lianxin.visit.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.DomainEvent;

/** What happens to a promise. {@code cadre} owes it now, {@code madeBy} gave it. */
sealed interface PromiseEvent extends DomainEvent {
    UUID promise();

    @Override
    default String topic() {
        return "lianxin.promise";
    }

    @Override
    default String aggregateId() {
        return promise().toString();
    }

    /** It was given. */
    record Made(
            UUID promise,
            @Nullable UUID visit,
            @Nullable UUID helpCase,
            String community,
            @Nullable UUID household,
            String cadre,
            LocalDate dueOn,
            Instant occurredAt)
            implements PromiseEvent {
        @Override
        public String type() {
            return "promise.made.v1";
        }
    }

    /** It was kept, and on whose word; in time if it was done by its day, whenever the word came. */
    record Kept(
            UUID promise,
            String community,
            @Nullable UUID household,
            String cadre,
            String madeBy,
            KeptBy by,
            LocalDate dueOn,
            boolean inTime,
            Instant occurredAt)
            implements PromiseEvent {
        @Override
        public String type() {
            return "promise.kept.v1";
        }
    }

    /** Its day passed without it. */
    record Broken(
            UUID promise,
            String community,
            @Nullable UUID household,
            String cadre,
            String madeBy,
            LocalDate dueOn,
            Instant occurredAt)
            implements PromiseEvent {
        @Override
        public String type() {
            return "promise.broken.v1";
        }
    }

    /** The resident agreed to another day. */
    record Renegotiated(
            UUID promise,
            String community,
            @Nullable UUID household,
            String cadre,
            LocalDate from,
            LocalDate to,
            Instant occurredAt)
            implements PromiseEvent {
        @Override
        public String type() {
            return "promise.renegotiated.v1";
        }
    }
}
