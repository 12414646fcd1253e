package org.lianxin.feedback.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who outside is responsible, and why. */
record Redirection(
        @NotBlank @Size(max = 200) @Schema(examples = "Municipal water company, hotline 96390")
        String to,

        @NotBlank @Size(max = 1700) @Schema(examples = "Meters are read and billed by the company itself")
        String reason) {}
