package org.lianxin.feedback.supervision;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.clock.Level;

/** What was handed up, and what was done about it. */
@Schema(name = "Supervision")
record SupervisionView(
        UUID id,
        UUID matter,
        ClockKind clock,
        Level level,
        Instant dueAt,
        Instant raisedAt,
        @Nullable Instant seenAt,

        @Schema(examples = "Spoke with the office; a team goes out tomorrow") @Nullable
        String note) {}
