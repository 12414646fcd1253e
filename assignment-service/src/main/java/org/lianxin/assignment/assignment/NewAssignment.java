package org.lianxin.assignment.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.CommunityCode;

/** Who shall answer for what, from when. */
@Schema(examples = """
        {"community": "330102001051", "cadre": "11330102MB1234567B/S001", "role": "LEAD", "validFrom": "2026-01-01"}""")
record NewAssignment(
        @NotNull @Size(max = 18) @Pattern(regexp = CommunityCode.PATTERN)
        String community,

        @NotNull @Size(max = 51) @Pattern(regexp = CadreId.PATTERN) @Schema(description = "ORG/STAFF")
        String cadre,

        @NotNull AssignmentRole role,
        @NotNull @Schema(description = "first day") LocalDate validFrom,

        @Nullable @Schema(description = "first day no longer valid; absent while the end is open")
        LocalDate validTo,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "why the cadre may serve where they or close relatives live")
        String recusalWaiver) {

    /** Blank is no reason. */
    @Nullable
    String waiver() {
        return recusalWaiver == null || recusalWaiver.isBlank() ? null : recusalWaiver.strip();
    }
}
