package org.lianxin.assignment.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as it shall be. */
@Schema(name = "ReviewRuleChange", examples = """
        {"months": 3, "source": "区委组织部通知：社区情况每季度更新"}""")
record RuleChange(
        @NotNull @Min(1) @Max(36) Integer months,

        @NotBlank @Size(max = 500) @Schema(description = "the regulation or decision it comes from")
        String source) {}
