package org.lianxin.evaluation.objection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reasoned answer to an objection; with corrections it is upheld, without them rejected. */
record ObjectionAnswer(
        @NotBlank @Size(max = 4000) @Schema(examples = "经核实，两件事项均在任职之后受理，维持原评分。")
        String text,

        @Size(max = 50) @Schema(description = "What was wrong; counts from the next recomputation on") @Nullable
        List<@NotNull @Valid Correction> corrections) {

    List<Correction> corrected() {
        return corrections == null ? List.of() : corrections;
    }
}
