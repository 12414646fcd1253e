package org.lianxin.visit.acknowledgement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.visit.Relation;

/** What a household said when somebody who had no part in the visit called back. */
@Schema(examples = """
        {"answer": "CONFIRMED", "onBehalf": true, "relation": "FAMILY", "grade": 5}
        """)
record CallBack(
        @NotNull Answer answer,

        @Nullable @Size(max = 2000) @Schema(description = "As the resident put it")
        String words,

        @Nullable Boolean onBehalf,
        @Nullable Relation relation,
        @Nullable @Min(1) @Max(5) Integer grade) {

    GivenAnswer given() {
        return new GivenAnswer(answer, words, Boolean.TRUE.equals(onBehalf), relation, grade);
    }
}
