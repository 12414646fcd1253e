package org.lianxin.feedback.link;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need somebody found in what a resident raised. */
record NewNeed(
        @NotNull @Schema(examples = "CARE") NeedCategory category,

        @Schema(description = "The household, if it is known", examples = "01980a4e-2b31-7c55-9d0f-5a3d8e0c1b22")
        @Nullable
        UUID household) {}
