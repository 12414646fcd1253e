package org.lianxin.visit.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Decision on a disputed visit. */
record Review(
        @NotNull @Schema(description = "True when the dispute is upheld: the resident is right")
        Boolean upheld,

        @NotBlank @Size(max = 2000) String reason) {}
