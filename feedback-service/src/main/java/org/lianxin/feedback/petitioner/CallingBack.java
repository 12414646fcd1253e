package org.lianxin.feedback.petitioner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the telephone numbers are needed. */
@Schema(name = "NumberRequest")
record CallingBack(
        @NotBlank @Size(max = 200) @Schema(examples = "Call-back about the broken lamp")
        String reason) {}
