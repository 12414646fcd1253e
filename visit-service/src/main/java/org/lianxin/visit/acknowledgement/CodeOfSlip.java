package org.lianxin.visit.acknowledgement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What opens the record of a visit for the household. In a body, because an address ends up in logs. */
@Schema(examples = """
        {"slip": "7K3QA-0M2VD", "code": "9XTF-WC4H"}
        """)
record CodeOfSlip(
        @NotBlank @Size(max = 80) @Schema(examples = "9XTF-WC4H")
        String code,

        @Nullable @Size(max = 40) @Schema(examples = "7K3QA-0M2VD")
        String slip) {}
