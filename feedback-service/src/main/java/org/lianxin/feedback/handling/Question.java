package org.lianxin.feedback.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What only the resident can say. */
record Question(
        @NotBlank @Size(max = 2000) @Schema(examples = "Which entrance is the lamp at?")
        String question) {}
