package org.lianxin.assignment.leave;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cadre is back earlier than planned. */
@Schema(examples = """
        {"on": "2026-07-13"}""")
record EarlyReturn(
        @NotNull @Schema(description = "first day back; on or before the first day of the leave it is cancelled")
        LocalDate on) {}
