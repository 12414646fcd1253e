package org.lianxin.assignment.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the supervisor decides about a hand-over that was refused or is overdue. */
@Schema(examples = """
        {"verdict": "COMPLETE", "reason": "原联络员已调离，由街道代签。"}""")
record NewDecision(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 2000) String reason) {

    enum Verdict {
        /** Sign in place of whoever has not. */
        COMPLETE,
        /** To be signed by both after all, within a new term. */
        SEND_BACK
    }
}
