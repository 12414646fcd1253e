package org.lianxin.evaluation.objection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact that was wrong: it is taken out, and with a value another one stands instead. */
record Correction(
        @NotNull @Schema(description = "Id of a frozen fact about the cadre who objects")
        UUID fact,

        @Min(0)
        @Max(36_500)
        @Schema(description = "What the fact should have said; left out when it should not have been", examples = "1")
        @Nullable
        Integer value) {}
