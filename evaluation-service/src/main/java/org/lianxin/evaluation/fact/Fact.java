package org.lianxin.evaluation.fact;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.ReceivedEvent;

/**
 * One thing that happened, as an event told it.
 *
 * @param value 1–5 for a rating, 0 or 1 for other kinds, none for a correction
 * @param subject what is judged; of several facts about it one counts
 * @param bearer who was responsible, and where, by the event itself
 */
public record Fact(
        UUID eventId,
        FactKind kind,
        Bearer bearer,
        Instant occurredAt,
        @Nullable Integer value,
        UUID subject,
        Origin origin,
        String producer) {

    /** An event without its essentials is refused here, so that it is parked instead of half understood. */
    public Fact {
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(subject, "subject");
    }

    public static Fact of(
            ReceivedEvent event,
            FactKind kind,
            @Nullable Integer value,
            UUID subject,
            Bearer bearer,
            Instant at,
            Origin origin) {
        return new Fact(event.id(), kind, bearer, at, value, subject, origin, event.source());
    }

    /** Responsible cadre and community; both may be unknown. */
    public record Bearer(@Nullable String cadre, @Nullable String community) {
        public static final Bearer NOBODY = new Bearer(null, null);
    }

    /** The record to open for the whole story. */
    public record Origin(RecordType type, UUID id) {
        public Origin {
            Objects.requireNonNull(id, "record id");
        }
    }
}
