package org.lianxin.visit.retention;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hold, as inspectors see it. */
@Schema(name = "LegalHold")
record HoldView(
        UUID id,
        @Nullable UUID household,
        @Nullable String community,
        String reason,
        String setBy,
        Instant setAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String releaseReason) {}
