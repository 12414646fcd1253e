package org.lianxin.evaluation.scheme;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sample and the value its formula has to give, worked out by whoever proposes it. */
@Schema(name = "FormulaExample")
record Example(
        @Schema(description = "Number of facts", examples = "12") @Min(1) @Max(1_000_000)
        long n,

        @Schema(description = "Sum of their values", examples = "51")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100000000")
        @Digits(integer = 9, fraction = 6)
        BigDecimal total,

        @Schema(description = "Mean of the community types", examples = "4.05")
        @DecimalMin("0")
        @DecimalMax("100000")
        @Digits(integer = 6, fraction = 6)
        @Nullable
        BigDecimal prior,

        @Schema(description = "Mean of all communities", examples = "4.1")
        @DecimalMin("0")
        @DecimalMax("100000")
        @Digits(integer = 6, fraction = 6)
        @Nullable
        BigDecimal overall,

        @Schema(description = "What has to come out, 0 to 100", examples = "78.98")
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        BigDecimal value) {}
