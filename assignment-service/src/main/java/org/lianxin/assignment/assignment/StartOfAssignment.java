package org.lianxin.assignment.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a planned assignment shall begin instead, and why. */
@Schema(examples = """
        {"on": "2026-07-15", "reason": "原岗位交接推迟"}""")
record StartOfAssignment(
        @NotNull @Schema(description = "first day; today or later")
        LocalDate on,

        @NotBlank @Size(max = 500) String reason) {}
