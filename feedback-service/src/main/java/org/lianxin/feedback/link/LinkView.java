package org.lianxin.feedback.link;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something of visit-service that belongs to the matter. */
@Schema(name = "MatterLink")
record LinkView(
        UUID id,
        LinkKind kind,

        @Schema(description = "Id in visit-service") UUID target,

        Instant linkedAt,

        @Schema(description = "What is known to have become of it", examples = "TAKEN_UP") @Nullable
        String state,

        @Schema(description = "The help case a need became") @Nullable
        UUID helpCase) {}
