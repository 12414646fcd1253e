package org.lianxin.visit.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A weight as callers see it. */
@Schema(name = "SilenceWeight")
record SilenceWeightView(
        UUID id,
        SilenceWeight.Factor factor,
        @Schema(examples = "HIGH") String code,

        @Schema(description = "In hundredths", examples = "400")
        int percent,

        LocalDate validFrom,
        String source,
        String draftedBy,
        Instant draftedAt) {

    static SilenceWeightView of(SilenceWeight weight) {
        return new SilenceWeightView(
                weight.id(),
                weight.factor(),
                weight.code(),
                weight.percent(),
                weight.validFrom(),
                weight.source(),
                weight.draftedBy(),
                weight.draftedAt());
    }
}
