package org.lianxin.visit.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another period. */
@Schema(examples = """
        {"amount": 2, "unit": "YEAR", "validFrom": "2027-01-01", "source": "Municipal regulation 7 of 2026"}""")
record RetentionChange(
        @NotNull @Min(1) @Max(10_000) Integer amount,
        @NotNull RetentionUnit unit,

        @NotNull @Schema(description = "From today on; what is erased does not come back")
        LocalDate validFrom,

        @NotBlank @Size(max = 200) String source) {}
