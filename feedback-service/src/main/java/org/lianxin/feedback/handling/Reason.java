package org.lianxin.feedback.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why; the resident reads it where the matter ends with it. */
record Reason(
        @NotBlank @Size(max = 2000) @Schema(examples = "The road belongs to the district's transport office")
        String reason) {}
