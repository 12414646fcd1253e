package org.lianxin.evaluation.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From which score a grade begins, and the percentage of the scored cadres that may be excellent at most: a ceiling,
 * never a quota at the bottom.
 */
@Embeddable
@Schema(name = "Grading")
public record Grading(
        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "90")
        BigDecimal excellentFrom,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "70")
        BigDecimal competentFrom,

        @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Schema(examples = "60")
        BigDecimal basicallyCompetentFrom,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("25")
        @Digits(integer = 2, fraction = 2)
        @Column(name = "excellent_ceiling")
        @Schema(description = "Percent; 20, or up to 25 with approval", examples = "20")
        BigDecimal excellentCeiling) {

    boolean inOrder() {
        return excellentFrom.compareTo(competentFrom) > 0 && competentFrom.compareTo(basicallyCompetentFrom) > 0;
    }
}
