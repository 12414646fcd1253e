package org.lianxin.assignment.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;

/** Who takes over from which day: the end of one assignment and the begin of the next in one step. */
@Schema(examples = """
        {"cadre": "11330102MB1234567B/S002", "on": "2026-07-01", "reason": "轮岗交流"}""")
record Transfer(
        @NotNull @Size(max = 51) @Pattern(regexp = CadreId.PATTERN) @Schema(description = "ORG/STAFF of the successor")
        String cadre,

        @NotNull @Schema(description = "first day of the successor, the first day no longer of who hands over")
        LocalDate on,

        @NotBlank @Size(max = 500) String reason,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "why the successor may serve where they or close relatives live")
        String recusalWaiver) {}
