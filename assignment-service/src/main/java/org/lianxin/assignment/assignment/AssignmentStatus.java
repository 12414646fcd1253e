package org.lianxin.assignment.assignment;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an assignment stands. VACANT is no state: it is what coverage finds where nobody leads.
 *
 * <p>PROPOSED → ENDED is a withdrawal before the first day: such an assignment never was in force, and without this
 * move a slip of the pen would block the community until that day. A lead or acting cadre stays HANDING_OVER after the last day
 * until the hand-over is complete: until then what is open is still theirs.
 */
public enum AssignmentStatus {
    PROPOSED,
    ACTIVE,
    HANDING_OVER,
    ENDED;

    Set<AssignmentStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ACTIVE, ENDED);
            case ACTIVE -> EnumSet.of(HANDING_OVER);
            case HANDING_OVER -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.noneOf(AssignmentStatus.class);
        };
    }

    boolean may(AssignmentStatus to) {
        return next().contains(to);
    }
}
