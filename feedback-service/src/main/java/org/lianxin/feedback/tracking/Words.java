package org.lianxin.feedback.tracking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the resident adds. */
record Words(
        @NotBlank @Size(max = 20_000) @Schema(examples = "It is the lamp at entrance 2.")
        String text) {}
