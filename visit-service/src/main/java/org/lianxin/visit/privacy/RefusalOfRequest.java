package org.lianxin.visit.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request is refused; the resident reads it. */
@Schema(name = "PrivacyRefusal", examples = """
        {"reason": "低保审核未结束，依法须保存"}""")
record RefusalOfRequest(@NotBlank @Size(min = 4, max = 500) String reason) {}
