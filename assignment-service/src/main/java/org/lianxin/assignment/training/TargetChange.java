package org.lianxin.assignment.training;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as it shall be. */
@Schema(examples = """
        {"hours": 90, "source": "Regulations on the Education and Training of Cadres: 12 days or 90 hours a year"}""")
record TargetChange(
        @NotNull @DecimalMin("0.5") @DecimalMax("999") @Digits(integer = 3, fraction = 1)
        BigDecimal hours,

        @NotBlank @Size(max = 500) @Schema(description = "the regulation or decision it comes from")
        String source) {}
