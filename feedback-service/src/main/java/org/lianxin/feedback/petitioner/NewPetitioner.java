package org.lianxin.feedback.petitioner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who gives their name. */
@Schema(name = "NewPetitioner")
public record NewPetitioner(
        @NotBlank @Size(max = 60) @Schema(examples = "王小花") String name,

        @Size(max = 40) @Schema(description = "For being called back", examples = "138 1234 1234") @Nullable
        String phone) {}
