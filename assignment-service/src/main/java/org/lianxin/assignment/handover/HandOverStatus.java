package org.lianxin.assignment.handover;

import java.util.EnumSet;
import java.util.Set;

/** Where a hand-over stands. Overdue is no state: an OPEN one whose term has passed lies in the supervisor's queue as well. */
enum HandOverStatus {
    /** Waits for signatures, or for a successor. */
    OPEN,
    /** One side does not sign; the supervisor decides. */
    REFUSED,
    /** Signed by both, waits for the first day of the successor. */
    SIGNED,
    COMPLETED;

    Set<HandOverStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(REFUSED, SIGNED);
            // The supervisor sends it back or signs in place.
            case REFUSED -> EnumSet.of(OPEN, SIGNED);
            // Back only if the successor is no longer to come.
            case SIGNED -> EnumSet.of(OPEN, COMPLETED);
            case COMPLETED -> EnumSet.noneOf(HandOverStatus.class);
        };
    }

    boolean may(HandOverStatus to) {
        return next().contains(to);
    }
}
