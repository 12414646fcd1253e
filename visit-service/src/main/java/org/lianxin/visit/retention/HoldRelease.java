package org.lianxin.visit.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a hold ends. */
@Schema(examples = """
        {"reason": "案件已结"}""")
record HoldRelease(@NotBlank @Size(min = 4, max = 500) String reason) {}
