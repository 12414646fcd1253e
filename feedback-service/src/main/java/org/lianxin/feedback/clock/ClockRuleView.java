package org.lianxin.feedback.clock;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as it is read. */
@Schema(name = "ClockRule")
record ClockRuleView(
        Profile profile,
        ClockKind clock,

        @Schema(description = "Division-code prefix; empty for everywhere", examples = "3301")
        String region,

        LocalDate validFrom,

        @Schema(examples = "5") int amount,

        Unit unit,

        @Schema(description = "RECEIPT, ASSIGNMENT, ACCEPTANCE or REQUEST", examples = "RECEIPT")
        String starts,

        @Schema(examples = "5") @Nullable Integer extensionAmount,

        @Nullable Unit extensionUnit,

        @Schema(examples = "Municipal hotline rules") String source) {}
