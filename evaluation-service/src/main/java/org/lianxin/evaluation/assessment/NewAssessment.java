package org.lianxin.evaluation.assessment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of an assessment. */
record NewAssessment(
        @Min(1) @Max(5) @Schema(description = "5 very good to 1 very bad", examples = "4")
        int grade,

        @NotBlank @Size(max = 2000) @Schema(examples = "全年走访困难户的帮扶事项均有回音。")
        String reason,

        @AssertTrue
        @Schema(
                description =
                        "The assessor declares that nothing ties them to the assessed: no kinship, business or dispute")
        boolean noConflictOfInterest) {}
