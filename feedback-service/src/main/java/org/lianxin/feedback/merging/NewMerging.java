package org.lianxin.feedback.merging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which matter this one goes along with. */
record NewMerging(
        @NotNull @Schema(examples = "01980a4e-2b31-7c55-9d0f-5a3d8e0c1b22")
        UUID into,

        @NotBlank @Size(max = 2000) @Schema(examples = "The same lamp, seen from the other entrance")
        String reason) {}
