package org.lianxin.evaluation.scorecard;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scorecard as it was before objections changed its facts. */
@Schema(name = "ScorecardVersion")
record VersionView(
        @Schema(examples = "1") int revision,
        @Schema(examples = "77.99") @Nullable BigDecimal score,
        @Schema(examples = "COMPETENT") String grade,

        @Schema(description = "SHA-256 over the facts it was made of")
        String factHash,

        Instant replacedAt,

        @JsonRawValue @Schema(description = "Indicators and voices with their numbers", implementation = Object.class)
        String body) {}
