package org.lianxin.evaluation.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict of interest as it is declared. */
record NewConflict(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "[^/\\s]{1,18}/[^/\\s]{1,40}")
        @Schema(examples = "12330102MB0000001X/S001")
        String cadre,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Who must not judge: subject of a token, or ORG/STAFF",
                examples = "12330102MB0000001X/S002")
        String person,

        @NotNull ConflictKind kind,
        @NotBlank @Size(max = 500) @Schema(examples = "姻亲") String reason) {}
