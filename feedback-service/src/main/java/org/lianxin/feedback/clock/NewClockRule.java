package org.lianxin.feedback.clock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule that shall hold from a day on. */
record NewClockRule(
        @NotNull @Schema(examples = "STANDARD") Profile profile,

        @NotNull @Schema(examples = "ANSWER") ClockKind clock,

        @Pattern(regexp = "|\\d{2,12}", message = "{region-prefix}")
        @Schema(description = "Division-code prefix it holds for; none for everywhere", examples = "3301")
        @Nullable
        String region,

        @NotNull
        @Schema(
                description =
                        "First day of receipt it holds for, tomorrow at the earliest: no clock that runs is moved",
                examples = "2027-01-01")
        LocalDate validFrom,

        @NotNull @Min(1) @Max(365) @Schema(examples = "4") Integer amount,

        @NotNull @Schema(examples = "WORKING_DAY") Unit unit,

        @NotNull @Schema(description = "What it counts from", examples = "RECEIPT")
        Starts starts,

        @Min(1) @Max(365) @Schema(examples = "5") @Nullable Integer extensionAmount,

        @Nullable Unit extensionUnit,

        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "Legal basis, shown beside every clock",
                examples = "Municipal hotline rules of 2027, article 12")
        String source) {

    String regionOrEverywhere() {
        return region == null ? "" : region;
    }
}
