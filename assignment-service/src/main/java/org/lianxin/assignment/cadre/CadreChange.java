package org.lianxin.assignment.cadre;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.community.CommunityCode;
import org.lianxin.platform.web.Problem;

/** A cadre as the register shall hold them. */
@Schema(examples = """
        {"name": "陈静", "post": "社区联络员", "status": "ON_LEAVE", "statusFrom": "2026-03-01",
         "statusUntil": "2026-04-01", "livesIn": "330102001055", "relativesIn": ["330102001052"]}""")
record CadreChange(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String post,
        @NotNull CadreStatus status,

        @Nullable @Schema(description = "First day of the status; today where it changes and nothing is said")
        LocalDate statusFrom,

        @Nullable @Schema(description = "First day on which a cadre on leave is expected back")
        LocalDate statusUntil,

        @Nullable
        @Size(max = 12)
        @Pattern(regexp = CommunityCode.DIVISION)
        @Schema(description = "Community where the cadre lives; need not be in the register")
        String livesIn,

        @Nullable @Size(max = 20) @Schema(description = "Communities where close relatives live")
        List<@NotNull @Size(max = 12) @Pattern(regexp = CommunityCode.DIVISION) String> relativesIn) {

    static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int LONGEST_LEAVE_YEARS = 5;

    /** A status begins today or has begun; a leave ends after that. */
    void checkDays(LocalDate today) {
        if (statusUntil != null && status != CadreStatus.ON_LEAVE) {
            throw Problem.invalid("statusUntil", "only-on-leave");
        }
        if (statusFrom != null && (statusFrom.isBefore(EARLIEST) || statusFrom.isAfter(today))) {
            throw Problem.invalid("statusFrom", "date-out-of-range", EARLIEST, today);
        }
        var from = statusFrom == null ? EARLIEST : statusFrom;
        var latest = today.plusYears(LONGEST_LEAVE_YEARS);
        if (statusUntil != null && (!statusUntil.isAfter(from) || statusUntil.isAfter(latest))) {
            throw Problem.invalid("statusUntil", "date-out-of-range", from.plusDays(1), latest);
        }
    }

    /** In one order and once each, so that the same wish is recognised. */
    List<String> relatives() {
        return relativesIn == null
                ? List.of()
                : relativesIn.stream().distinct().sorted().toList();
    }
}
