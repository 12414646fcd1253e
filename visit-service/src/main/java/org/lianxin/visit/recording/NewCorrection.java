package org.lianxin.visit.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be added to a visit. */
record NewCorrection(
        @NotBlank @Size(max = 4000) @Schema(examples = "门牌应为 14 号")
        String text) {}
