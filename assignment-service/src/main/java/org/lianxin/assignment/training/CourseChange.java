package org.lianxin.assignment.training;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course as it shall be. */
@Schema(examples = """
        {"title": "群众工作方法与沟通技巧", "subject": "MASS_WORK", "summary": "入户走访、倾听与回应", "hours": 8,
         "targetLevel": "TOWNSHIP", "region": "330102"}""")
record CourseChange(
        @NotBlank @Size(max = 200) String title,

        @NotNull CourseSubject subject,

        @Nullable @Size(min = 1, max = 2000) String summary,

        @NotNull
        @DecimalMin("0.5")
        @DecimalMax("200")
        @Digits(integer = 3, fraction = 1)
        @Schema(description = "hours credited for the whole course, half hours at the finest")
        BigDecimal hours,

        @Nullable @Schema(description = "for whom it is made; absent: for everybody")
        CadreLevel targetLevel,

        @NotNull
        @Size(max = 12)
        @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")
        @Schema(description = "area it is offered to: cadres of organisations inside it may take part")
        String region,

        @Nullable @Schema(description = "no further sessions are planned")
        Boolean retired) {

    boolean isRetired() {
        return Boolean.TRUE.equals(retired);
    }
}
