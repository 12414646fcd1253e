package org.lianxin.feedback.review;

import org.lianxin.feedback.clock.ClockKind;
import org.lianxin.feedback.matter.MatterStatus;

/** The two times an answer to a petition may be looked at again. */
enum Stage {
    REVIEW(MatterStatus.REVIEW, ClockKind.REVIEW),
    RE_REVIEW(MatterStatus.RE_REVIEW, ClockKind.RE_REVIEW);

    private final MatterStatus status;
    private final ClockKind clock;

    Stage(MatterStatus status, ClockKind clock) {
        this.status = status;
        this.clock = clock;
    }

    MatterStatus status() {
        return status;
    }

    ClockKind clock() {
        return clock;
    }
}
