package org.lianxin.evaluation.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scheme as it is proposed; the same code again is its next edition. */
record NewScheme(
        @NotNull @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9-]*") @Schema(examples = "contact-work")
        String code,

        @NotNull @Valid Name name,

        @NotBlank @Size(max = 500) @Schema(examples = "Decision of the organisation department, 2026-03")
        String source,

        @NotNull @Valid Grading grading,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NewIndicator> indicators) {}
