package org.lianxin.assignment.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shall hold in a region from a day to come. */
@Schema(examples = """
        {"region": "330102", "validFrom": "2026-07-01", "sole": false, "signWorkingDays": 5, "jointVisitDays": 15,
         "source": "上城区社区联络员管理办法第六条"}""")
record NewAssignmentRule(
        @Nullable @Size(max = 12) @Pattern(regexp = "\\d{2,12}") @Schema(description = "absent for everywhere")
        String region,

        @NotNull LocalDate validFrom,

        @NotNull @Schema(description = "whether a cadre may lead one community only")
        Boolean sole,

        @NotNull @Min(1) @Max(60) Integer signWorkingDays,
        @NotNull @Min(1) @Max(120) Integer jointVisitDays,
        @NotBlank @Size(max = 200) String source) {}
