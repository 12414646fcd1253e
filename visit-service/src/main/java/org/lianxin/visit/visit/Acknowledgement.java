package org.lianxin.visit.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The resident's word on a visit, given with the one-time code. */
record Acknowledgement(
        @NotBlank @Size(max = 80) @Schema(examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String code,

        @NotNull Answer answer,

        @Nullable @Size(max = 2000) String words,

        @Nullable @Schema(description = "Given by somebody on the resident's behalf", defaultValue = "false")
        Boolean onBehalf) {

    enum Answer {
        CONFIRMED,
        DISPUTED
    }
}
