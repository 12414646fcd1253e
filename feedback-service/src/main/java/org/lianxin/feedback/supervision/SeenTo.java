package org.lianxin.feedback.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the supervisor had done. */
record SeenTo(
        @NotBlank @Size(max = 2000) @Schema(examples = "Spoke with the office; a team goes out tomorrow")
        String note) {}
