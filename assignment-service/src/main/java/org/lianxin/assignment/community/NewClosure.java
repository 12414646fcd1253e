package org.lianxin.assignment.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code that is used no more from a day on. */
@Schema(examples = """
        {"on": "2026-04-01", "reason": "MERGED", "successor": "330102001052"}""")
record NewClosure(
        @NotNull @Schema(description = "first day on which it exists no more")
        LocalDate on,

        @NotNull ClosureReason reason,

        @Nullable
        @Size(max = 18)
        @Pattern(regexp = CommunityCode.PATTERN)
        @Schema(description = "where its residents belong since then; needed unless it is dissolved")
        String successor) {}
