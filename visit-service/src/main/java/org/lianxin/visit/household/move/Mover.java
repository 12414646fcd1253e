package org.lianxin.visit.household.move;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who goes to another household, and what they are there. */
@Schema(name = "Mover")
record Mover(
        @NotNull UUID id,

        @NotBlank @Size(max = 40) @Schema(description = "Relation to the head of the new household", examples = "户主")
        String relation) {}
