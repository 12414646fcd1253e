package org.lianxin.evaluation.trial;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which past period a scheme is tried. */
record NewTrial(
        @NotNull @Schema(description = "A frozen period of the caller's region")
        UUID period) {}
