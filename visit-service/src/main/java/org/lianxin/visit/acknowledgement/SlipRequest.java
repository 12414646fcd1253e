package org.lianxin.visit.acknowledgement;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for the slip of a visit. */
@Schema(examples = "{}")
record SlipRequest(
        @Nullable
        @Size(max = 80)
        @Schema(
                description =
                        "The long code, where it is still at hand; without it a new one is made and the old one counts no more",
                examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String acknowledgementCode) {}
