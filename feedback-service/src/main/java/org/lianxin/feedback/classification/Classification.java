package org.lianxin.feedback.classification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a matter is about. */
record Classification(
        @NotBlank @Size(max = 200) @Schema(examples = "社区生活/公共设施/路灯照明")
        String category) {}
