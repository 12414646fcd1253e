package org.lianxin.assignment.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.community.CommunityCode;

/** Who shall answer for what, from when. */
@Schema(examples = """
        {"community": "330102001051", "cadre": "11330102MB1234567B/S001", "role": "LEAD", "validFrom": "2026-01-01"}""")
public record NewAssignment(
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
        String recusalWaiver,

        @Nullable
        @Schema(description = "for an acting cadre: the assignment of the lead who is on leave; absent in a vacancy")
        UUID standsInFor,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(description = "why an assignment that is over already is recorded only now")
        String lateReason) {

    AssignmentStatus statusOn(LocalDate today) {
        if (validFrom.isAfter(today)) {
            return AssignmentStatus.PROPOSED;
        }
        return isOverOn(today) ? AssignmentStatus.ENDED : AssignmentStatus.ACTIVE;
    }

    boolean isOverOn(LocalDate today) {
        return validTo != null && !validTo.isAfter(today);
    }

    /** Blank is no reason. */
    @Nullable
    String waiver() {
        return recusalWaiver == null || recusalWaiver.isBlank() ? null : recusalWaiver.strip();
    }
}
