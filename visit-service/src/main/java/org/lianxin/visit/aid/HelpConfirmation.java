package org.lianxin.visit.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The resident's word on the help, given with the one-time code. */
record HelpConfirmation(
        @NotBlank @Size(max = 80) @Schema(examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String code,

        @NotNull HelpAnswer answer,

        @Nullable @Size(max = 2000) String words) {}
