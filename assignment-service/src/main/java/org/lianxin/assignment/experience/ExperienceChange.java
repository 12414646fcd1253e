package org.lianxin.assignment.experience;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A write-up as it shall be. */
@Schema(examples = """
        {"title": "独居老人申请低保：先陪同体检再补材料", "category": "INCOME", "situation": "独居，无收入来源，材料不全。",
         "steps": "第 1 天：入户了解情况。\\n第 3 天：陪同到医院体检。\\n第 9 天：补齐材料并提交。", "outcome": "21 天办结，本人确认。",
         "advice": "体检先行，材料一次补齐。"}""")
record ExperienceChange(
        @NotBlank @Size(max = 200) String title,
        @NotNull ExperienceCategory category,

        @NotBlank @Size(max = 3000) @Schema(description = "what it was about, without anything that tells who")
        String situation,

        @NotBlank @Size(max = 6000) String steps,
        @NotBlank @Size(max = 2000) String outcome,
        @Nullable @Size(min = 1, max = 2000) String advice) {

    /** Each text by the field it stands in. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", title);
        texts.put("situation", situation);
        texts.put("steps", steps);
        texts.put("outcome", outcome);
        if (advice != null) {
            texts.put("advice", advice);
        }
        return texts;
    }
}
