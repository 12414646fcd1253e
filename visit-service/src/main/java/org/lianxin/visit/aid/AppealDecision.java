package org.lianxin.visit.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an appeal, in writing. */
@Schema(name = "AppealDecision")
record AppealDecision(
        @NotNull @Schema(description = "Whether the help is approved after all")
        Boolean granted,

        @NotBlank @Size(max = 2000) String reason) {}
