package org.lianxin.feedback.clock;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clock as both sides see it: how it stands, by which rule, and where the rule comes from. */
@Schema(name = "Clock")
public record ClockView(
        ClockKind kind,

        @Schema(description = "1, and one more each time the answer is sent back", examples = "1")
        int round,

        ClockState state,

        @Schema(description = "Time the rule allows", examples = "5")
        int amount,

        Unit unit,

        @Schema(description = "Where the rule comes from", examples = "Municipal hotline rules")
        String basis,

        Instant startedAt,

        @Schema(description = "When 80 % of the time is gone")
        Instant warnAt,

        @Schema(description = "End of the last day; late from this moment on")
        Instant dueAt,

        @Schema(description = "Highest level reached so far") @Nullable
        Level reached,

        @Nullable Instant pausedAt,
        boolean extended,
        @Nullable Instant stoppedAt,
        @Nullable Boolean inTime) {}
