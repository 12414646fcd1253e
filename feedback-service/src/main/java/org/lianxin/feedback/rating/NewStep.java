package org.lianxin.feedback.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next step with a bad rating. */
record NewStep(
        @NotNull @Schema(examples = "VERIFYING") RatingStatus to,

        @NotBlank @Size(max = 2000) @Schema(examples = "Called the household; the repair did not hold")
        String note) {}
