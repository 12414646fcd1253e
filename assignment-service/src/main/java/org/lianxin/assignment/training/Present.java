package org.lianxin.assignment.training;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;

/** One who was there. */
@Schema(examples = """
        {"cadre": "11330102MB1234567B/S002", "hours": 4}""")
record Present(
        @NotNull @Size(max = 51) @Pattern(regexp = CadreId.PATTERN) @Schema(description = "ORG/STAFF")
        String cadre,

        @Nullable
        @DecimalMin("0.5")
        @DecimalMax("200")
        @Digits(integer = 3, fraction = 1)
        @Schema(description = "absent: all hours of the course; never more than those")
        BigDecimal hours) {}
