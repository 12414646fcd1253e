package org.lianxin.feedback.clock;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for more time and what became of it. */
@Schema(name = "Extension")
public record ExtensionView(
        Extension.Decision decision,

        @Schema(examples = "The spare part is ordered and arrives next week")
        String reason,

        Instant askedAt,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {}
