package org.lianxin.evaluation.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reasoned answer to an objection. */
record ObjectionAnswer(
        @NotBlank @Size(max = 4000) @Schema(examples = "经核实，两件事项均在任职之后受理，维持原评分。")
        String text) {}
