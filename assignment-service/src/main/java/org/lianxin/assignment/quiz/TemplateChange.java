package org.lianxin.assignment.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of question as it shall be. */
@Schema(name = "QuizTemplateChange", examples = """
        {"source": "POPULATION", "wording": "{community}现有常住人口约多少人？", "tolerance": 10, "active": true}""")
record TemplateChange(
        @NotNull QuizSource source,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "{community} stands for its name, {subject} for what is asked about, if anything")
        String wording,

        @NotNull @Min(0) @Max(50) @Schema(description = "percent that a number may be off; 0 for a choice")
        Integer tolerance,

        @NotNull Boolean active) {}
