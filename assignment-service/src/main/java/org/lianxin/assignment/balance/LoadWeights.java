package org.lianxin.assignment.balance;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What weighs how many points; shares are of a community's households. */
@Embeddable
@Schema(examples = """
        {"household": 0.01, "vulnerableHousehold": 0.2, "dueContact": 0.1, "need": 0.3, "helpCase": 1, "promise": 0.3,
         "matter": 0.5, "distanceStep": 2, "deputyShare": 0.3, "actingShare": 0.5}""")
public record LoadWeights(
        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 4)
        BigDecimal household,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 4)
        @Schema(description = "on top of what a household weighs")
        BigDecimal vulnerableHousehold,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 4)
        BigDecimal dueContact,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 4)
        BigDecimal need,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 4)
        BigDecimal helpCase,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 4)
        BigDecimal promise,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 4)
        BigDecimal matter,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 4)
        @Schema(
                description =
                        "each step between organisation and community: other street 1, other district 2, other city 3")
        BigDecimal distanceStep,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3)
        BigDecimal deputyShare,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 3)
        BigDecimal actingShare) {}
