package org.lianxin.assignment.leave;

import java.util.EnumSet;
import java.util.Set;

/** Where a leave stands. */
enum LeaveStatus {
    PLANNED,
    CURRENT,
    OVER,
    CANCELLED;

    Set<LeaveStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(CURRENT, CANCELLED);
            case CURRENT -> EnumSet.of(OVER);
            case OVER, CANCELLED -> EnumSet.noneOf(LeaveStatus.class);
        };
    }

    boolean may(LeaveStatus to) {
        return next().contains(to);
    }
}
