package org.lianxin.feedback.handling;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The supervisor's word on a request for more time. */
record ExtensionDecision(
        @Schema(description = "Without it the request is approved", defaultValue = "true") @Nullable
        Boolean approved,

        @Size(max = 2000) @Schema(examples = "The part has been ordered") @Nullable
        String reason) {

    boolean isApproved() {
        return !Boolean.FALSE.equals(approved);
    }
}
