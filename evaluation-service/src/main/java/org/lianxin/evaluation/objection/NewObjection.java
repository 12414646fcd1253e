package org.lianxin.evaluation.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is held to be wrong with the scorecard. */
record NewObjection(
        @NotBlank @Size(max = 4000) @Schema(examples = "两件事项在我任职之前就已超期。")
        String text) {}
