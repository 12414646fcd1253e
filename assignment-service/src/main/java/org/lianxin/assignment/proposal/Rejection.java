package org.lianxin.assignment.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing more of a proposal is wanted. */
@Schema(examples = """
        {"reason": "区里即将调整网格，先不动。"}""")
record Rejection(@NotBlank @Size(max = 500) String reason) {}
