package org.lianxin.visit.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code the resident holds; in a body, so that it stands in no address. */
@Schema(name = "HelpCode")
record HelpCode(
        @NotBlank @Size(max = 80) @Schema(examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String code) {}
