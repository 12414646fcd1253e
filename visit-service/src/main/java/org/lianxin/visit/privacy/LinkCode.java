package org.lianxin.visit.privacy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code to be handed to the person; shown this once. */
@Schema(name = "LinkCode")
record LinkCode(
        @Schema(examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String code,

        Instant expiresAt) {}
