package org.lianxin.feedback.link;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What belongs to the matter. */
record NewLink(
        @NotNull @Schema(description = "VISIT or HELP_CASE", examples = "VISIT")
        LinkKind kind,

        @NotNull @Schema(examples = "01980a4e-2b31-7c55-9d0f-5a3d8e0c1b22")
        UUID target) {}
