package org.lianxin.visit.promise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the resident was given when it was promised; sent in a body, so that it stands in no address and no log. */
@Schema(name = "PromiseCode")
record PromiseCode(
        @NotBlank @Size(max = 80) @Schema(examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String code) {}
