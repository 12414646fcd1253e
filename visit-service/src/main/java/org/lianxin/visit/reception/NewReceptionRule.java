package org.lianxin.visit.reception;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reception rule as it is drafted. */
@Schema(examples = """
        {
          "holder": "CADRE",
          "region": "330102",
          "validFrom": "2027-01-01",
          "every": "WEEK",
          "days": 2,
          "publishAheadDays": 7,
          "walkInPercent": 30,
          "holdMinutes": 15,
          "source": "上城区接待群众办法 2026 年第 5 号"
        }
        """)
record NewReceptionRule(
        @NotNull Holder holder,

        @NotNull @Pattern(regexp = "(\\d{2}){0,6}") @Schema(examples = "330102")
        String region,

        @NotNull @Schema(description = "First day it holds, later than today", examples = "2027-01-01")
        LocalDate validFrom,

        @NotNull ReceptionRule.Every every,

        @NotNull @Min(1) @Max(7) Integer days,

        @NotNull @Min(1) @Max(60) Integer publishAheadDays,

        @NotNull @Min(0) @Max(100) Integer walkInPercent,

        @NotNull @Min(1) @Max(120) Integer holdMinutes,

        @NotBlank @Size(max = 200) String source) {}
