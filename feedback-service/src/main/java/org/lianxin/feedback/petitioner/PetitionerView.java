package org.lianxin.feedback.petitioner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who raised the matter. */
@Schema(name = "Petitioner")
record PetitionerView(
        @Schema(examples = "1") int number,

        @Schema(examples = "王小花") String name,

        @Schema(description = "Masked, save for whoever calls back", examples = "138****1234") @Nullable
        String phone) {}
