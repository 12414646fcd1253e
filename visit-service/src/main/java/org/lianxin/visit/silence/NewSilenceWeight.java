package org.lianxin.visit.silence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A weight as it is drafted. */
@Schema(examples = """
        {"factor": "GROUP", "code": "LOST_ONLY_CHILD", "percent": 80, "validFrom": "2027-01-01", "source": "失独家庭扶助意见 2026"}
        """)
record NewSilenceWeight(
        @NotNull SilenceWeight.Factor factor,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,23}") @Schema(examples = "LOST_ONLY_CHILD")
        String code,

        @NotNull @Min(0) @Max(1000) @Schema(description = "In hundredths; of a risk at least 10")
        Integer percent,

        @NotNull @Schema(description = "First day it holds, later than today")
        LocalDate validFrom,

        @NotBlank @Size(max = 200) String source) {}
