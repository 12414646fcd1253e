package org.lianxin.visit.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that was handed over. */
@Schema(examples = """
        {"code": "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8"}""")
record NewLink(@NotBlank @Size(max = 64) String code) {}
