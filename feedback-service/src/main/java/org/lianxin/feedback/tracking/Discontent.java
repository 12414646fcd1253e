package org.lianxin.feedback.tracking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the answer does not do. */
record Discontent(
        @NotBlank @Size(max = 2000) @Schema(examples = "It went out again the next evening.")
        String reason) {}
