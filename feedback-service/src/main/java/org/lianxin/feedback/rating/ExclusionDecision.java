package org.lianxin.feedback.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a rating was malicious or mistaken, and why. */
record ExclusionDecision(
        @NotNull @Schema(examples = "true") Boolean excluded,

        @NotBlank @Size(max = 2000) @Schema(examples = "The resident meant another matter and says so")
        String reason) {}
