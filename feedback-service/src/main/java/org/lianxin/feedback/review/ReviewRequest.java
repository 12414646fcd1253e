package org.lianxin.feedback.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the answer should be looked at again. */
record ReviewRequest(
        @NotBlank @Size(max = 5000) @Schema(examples = "The answer does not mention the contract of 2019")
        String reason) {}
