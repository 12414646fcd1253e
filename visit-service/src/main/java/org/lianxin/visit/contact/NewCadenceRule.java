package org.lianxin.visit.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cadence rule as it is drafted. */
@Schema(examples = """
        {
          "occasion": "ROUTINE",
          "risk": "KEY",
          "vulnerableGroup": "ELDERLY_ALONE",
          "region": "330102",
          "validFrom": "2027-01-01",
          "amount": 10,
          "unit": "WORKING_DAY",
          "workingDays": true,
          "snoozeTimes": 1,
          "snoozeDays": 3,
          "snoozeLimitDays": 5,
          "source": "上城区独居老人联系办法 2026 年第 3 号"
        }
        """)
record NewCadenceRule(
        @NotNull Occasion occasion,

        @NotNull Risk risk,

        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,23}") @Schema(examples = "ELDERLY_ALONE")
        String vulnerableGroup,

        @NotNull
        @Pattern(regexp = "(\\d{2}){0,6}")
        @Schema(
                description = "Prefix of the community code; empty: everywhere (administrator only)",
                examples = "330102")
        String region,

        @NotNull @Schema(description = "First day it holds, later than today", examples = "2027-01-01")
        LocalDate validFrom,

        @Nullable @Schema(description = "First day it no longer holds")
        LocalDate validUntil,

        @NotNull @Min(1) @Max(400) Integer amount,

        @NotNull CadenceUnit unit,

        @Nullable
        @Schema(description = "Move a due day that is no working day to the one before", defaultValue = "false")
        Boolean workingDays,

        @NotNull @Min(0) @Max(10) Integer snoozeTimes,

        @NotNull @Min(0) @Max(90) Integer snoozeDays,

        @NotNull @Min(0) @Max(180) Integer snoozeLimitDays,

        @NotBlank @Size(max = 200) @Schema(description = "Where the rule comes from")
        String source) {}
