package org.lianxin.assignment.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody does not sign. */
@Schema(examples = """
        {"reason": "台账与实际不符，缺两户。"}""")
record NewRefusal(@NotBlank @Size(max = 2000) String reason) {}
