package org.lianxin.visit.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The resident does not accept a refusal. */
@Schema(name = "HelpAppeal")
record HelpAppeal(
        @NotBlank @Size(max = 80) @Schema(examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String code,

        @NotBlank @Size(max = 2000) @Schema(examples = "收入核算有误，请复核。")
        String words) {}
