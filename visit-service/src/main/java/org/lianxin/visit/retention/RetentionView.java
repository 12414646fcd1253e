package org.lianxin.visit.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long something is kept, from a day on. */
@Schema(name = "RetentionRule")
record RetentionView(
        @Schema(examples = "VISIT_NOTES") String subject,
        @Schema(examples = "3") int amount,
        RetentionUnit unit,
        LocalDate validFrom,

        @Schema(examples = "Rules of the suite: visit notes 3 years")
        String source,

        @Nullable @Schema(description = "None for what came with the suite")
        String setBy,

        Instant setAt) {}
