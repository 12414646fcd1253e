package org.lianxin.assignment.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a proposal is accepted, and from which day on it shall hold. */
@Schema(examples = """
        {"on": "2026-04-01", "bundles": [1, 2, 5]}""")
record Acceptance(
        @NotNull @Schema(description = "first day of the new leads, today or later")
        LocalDate on,

        @Nullable @Size(min = 1, max = 1000) @Schema(description = "numbers of bundles; all that are open if absent")
        List<@NotNull Integer> bundles) {}
