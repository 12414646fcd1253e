package org.lianxin.assignment.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a planned assignment shall not be. */
@Schema(examples = """
        {"reason": "调动取消"}""")
record Withdrawal(@NotBlank @Size(max = 500) String reason) {}
