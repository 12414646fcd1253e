package org.lianxin.feedback.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to the resident. */
record Answer(
        @NotBlank @Size(max = 20_000) @Schema(examples = "The lamp was mended this morning.")
        String text) {}
