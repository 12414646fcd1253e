package org.lianxin.feedback.handling;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The matter that carries on for this one. */
record Duplicate(
        @NotNull @Schema(examples = "01980a4e-2b31-7c55-9d0f-5a3d8e0c1b22")
        UUID of) {}
