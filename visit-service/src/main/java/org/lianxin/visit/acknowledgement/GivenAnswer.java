package org.lianxin.visit.acknowledgement;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.visit.Relation;

/** An answer, however it came in. */
record GivenAnswer(
        Answer answer,
        @Nullable String words,
        boolean onBehalf,
        @Nullable Relation relation,
        @Nullable Integer grade) {

    GivenAnswer {
        if (onBehalf != (relation != null)) {
            throw Problem.invalid("relation", onBehalf ? "relation-required" : "relation-not-allowed");
        }
        if (grade != null && answer == Answer.DISPUTED) {
            throw Problem.invalid("grade", "grade-not-allowed");
        }
    }
}
