package org.lianxin.feedback.classification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The community a matter concerns. */
record Location(
        @NotNull
        @Pattern(regexp = "\\d{12}|[0-9A-HJ-NPQRTUWXY]{18}", message = "{community-code}")
        @Schema(examples = "330102001001")
        String community) {}
