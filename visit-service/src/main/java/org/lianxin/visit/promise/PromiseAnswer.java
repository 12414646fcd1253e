package org.lianxin.visit.promise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The resident's word, with the code. */
@Schema(name = "PromiseAnswer")
record PromiseAnswer(
        @NotBlank @Size(max = 80) @Schema(examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String code,

        @NotNull Word answer) {

    /** To a promise that is reported as done, or to another day that is asked for. */
    enum Word {
        KEPT,
        NOT_KEPT,
        AGREED,
        DECLINED
    }
}
