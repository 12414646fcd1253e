package org.lianxin.assignment.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was answered to a question. */
@Schema(name = "QuizAnswer", examples = """
        {"question": 1, "option": 3}""")
record Given(
        @NotNull @Min(1) @Max(50) @Schema(description = "which question, counted from 1")
        Integer question,

        @Nullable @Min(1) @Max(10) @Schema(description = "which option, counted from 1")
        Integer option,

        @Nullable @Min(0) @Max(100_000_000L) Long number) {}
