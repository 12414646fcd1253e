package org.lianxin.visit.silence;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule for quiet communities as it is drafted. */
@Schema(examples = """
        {"validFrom": "2027-01-01", "windowDays": 180, "minHouseholds": 50, "minPeers": 10, "distance": 3.0, "smallCell": 5,
         "source": "群众工作例会 2026 年第 12 次"}
        """)
record NewQuietRule(
        @NotNull @Schema(description = "First day it holds, later than today")
        LocalDate validFrom,

        @NotNull @Min(30) @Max(730) Integer windowDays,

        @NotNull @Min(10) @Max(10000) Integer minHouseholds,

        @NotNull @Min(5) @Max(1000) Integer minPeers,

        @NotNull @DecimalMin("0.5") @DecimalMax("20") @Digits(integer = 2, fraction = 2)
        BigDecimal distance,

        @NotNull @Min(2) @Max(50) Integer smallCell,

        @NotBlank @Size(max = 200) String source) {}
