package org.lianxin.feedback.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The opinion on an answer. */
record Opinion(
        @NotNull @Schema(examples = "UPHELD") Outcome outcome,

        @NotBlank @Size(max = 20_000) @Schema(examples = "The contract was looked at; the answer stands because …")
        String text) {}
