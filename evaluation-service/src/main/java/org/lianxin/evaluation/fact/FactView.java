package org.lianxin.evaluation.fact;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact as it is shown, with the way to the record behind it. */
@Schema(name = "Fact")
public record FactView(
        UUID eventId,
        @Schema(examples = "MATTER_ANSWERED") FactKind kind,

        @Schema(examples = "12330102MB0000001X/S001") @Nullable
        String cadre,

        @Schema(examples = "330102001001") @Nullable String community,
        Instant occurredAt,

        @Schema(description = "Grade 1–5 of a rating, 0 or 1 of other kinds, none of a correction", examples = "1")
        @Nullable
        Integer value,

        @Schema(description = "What is judged: rating, matter, due contact, visit or help case")
        UUID subject,

        @Schema(examples = "/lianxin/feedback-service") String producer,
        Links links) {

    public static FactView of(RecordedFact fact) {
        return new FactView(
                fact.eventId(),
                fact.kind(),
                fact.cadre(),
                fact.community(),
                fact.occurredAt(),
                fact.value(),
                fact.subject(),
                fact.producer(),
                new Links(fact.recordAddress()));
    }

    /** Where the record is found, in the service that produced the fact. */
    @Schema(name = "FactLinks")
    public record Links(
            @Schema(examples = "/api/v1/matters/0199a0c0-0000-7000-8000-000000000001")
            String record) {}
}
