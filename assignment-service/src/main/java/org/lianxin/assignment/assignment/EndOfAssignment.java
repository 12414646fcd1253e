package org.lianxin.assignment.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and why an assignment shall end. */
@Schema(examples = """
        {"on": "2026-06-30", "reason": "轮岗交流"}""")
record EndOfAssignment(
        @NotNull @Schema(description = "first day no longer valid")
        LocalDate on,

        @NotBlank @Size(max = 500) String reason) {}
