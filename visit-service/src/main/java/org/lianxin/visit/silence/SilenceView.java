package org.lianxin.visit.silence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A household in the silence list: why it stands where it stands, in words and in numbers. */
@Schema(name = "SilentHousehold")
record SilenceView(
        UUID household,
        UUID dueContact,
        @Schema(examples = "330102001051") String community,

        @Schema(description = "Who answers for the community; empty in a gap", examples = "91330100799655058B/S001")
        @Nullable
        String cadre,

        @Schema(description = "Weight times days", examples = "858.0")
        BigDecimal score,

        @Schema(
                examples =
                        "high risk, elderly living alone; no acknowledged contact for 143 days (since 2026-07-04); 3 due contacts missed in a row")
        String reason,

        Factors factors) {

    /** What the score is made of. */
    @Schema(name = "SilenceFactors")
    record Factors(
            @Schema(examples = "HIGH") String risk,
            @Schema(examples = "4.00") BigDecimal riskWeight,
            List<GroupWeight> groups,

            @Schema(description = "Risk weight, raised by the groups", examples = "6.00")
            BigDecimal weight,

            @Schema(examples = "143") long daysSilent,
            LocalDate silentSince,

            @Schema(
                    description =
                            "False when there never was an acknowledged contact: then counted from the registration, or the last contact on paper")
            boolean everAcknowledged,

            @Schema(description = "Contacts missed in a row; said, not scored", examples = "3")
            int missedInRow) {}

    /** What a group adds. */
    @Schema(name = "SilenceGroupWeight")
    record GroupWeight(
            @Schema(examples = "ELDERLY_ALONE") String code,
            @Schema(examples = "0.50") BigDecimal added) {}
}
