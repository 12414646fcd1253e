package org.lianxin.feedback.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a template says. */
record TemplateChange(
        @NotBlank @Size(max = 100) @Schema(examples = "路灯已修复")
        String title,

        @NotBlank
        @Size(max = 5000)
        @Schema(
                description =
                        "subject, received, due, today, community, office and category are filled in; any other field is asked for",
                examples = "您好！您于{{received}}反映的“{{subject}}”已于{{mended}}修复。")
        String body,

        @Size(max = 200)
        @Schema(description = "Offered for matters classified so or below; without one for all", examples = "社区生活/公共设施")
        @Nullable
        String category,

        @Schema(description = "false: no longer offered", defaultValue = "true") @Nullable
        Boolean active) {

    boolean isActive() {
        return !Boolean.FALSE.equals(active);
    }
}
