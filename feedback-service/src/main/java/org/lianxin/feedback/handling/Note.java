package org.lianxin.feedback.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word to those who work on the matter. */
record Note(
        @NotBlank @Size(max = 5000) @Schema(examples = "The part is ordered; call the depot on Thursday")
        String text) {}
