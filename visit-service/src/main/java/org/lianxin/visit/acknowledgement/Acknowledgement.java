package org.lianxin.visit.acknowledgement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.Relation;

/** The resident's word on a visit, given with the one-time code. */
@Schema(examples = """
        {"slip": "7K3QA-0M2VD", "code": "9XTF-WC4H", "answer": "CONFIRMED", "grade": 5}
        """)
record Acknowledgement(
        @NotBlank
        @Size(max = 80)
        @Schema(
                description = "The long code; or the short code of the slip, with its number in slip or in front of it",
                examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String code,

        @Nullable
        @Size(max = 40)
        @Schema(description = "Number of the slip, when code is the short one", examples = "7K3QA-0M2VD")
        String slip,

        @NotNull Answer answer,

        @Nullable @Size(max = 2000) String words,

        @Nullable @Schema(description = "Given by somebody on the resident's behalf", defaultValue = "false")
        Boolean onBehalf,

        @Nullable @Schema(description = "Who speaks for the resident; needed with onBehalf")
        Relation relation,

        @Nullable
        @Min(1)
        @Max(5)
        @Schema(description = "5 (very satisfied) to 1 (very dissatisfied); only of a visit that is confirmed")
        Integer grade) {

    GivenAnswer given() {
        return new GivenAnswer(answer, words, Boolean.TRUE.equals(onBehalf), relation, grade);
    }
}
