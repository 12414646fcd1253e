package org.lianxin.assignment.training;

import java.util.EnumSet;
import java.util.Set;

/** Where a session stands: held with the first attendance that is confirmed. */
enum SessionStatus {
    PLANNED,
    HELD,
    CANCELLED;

    Set<SessionStatus> next() {
        return this == PLANNED ? EnumSet.of(HELD, CANCELLED) : EnumSet.noneOf(SessionStatus.class);
    }

    boolean may(SessionStatus to) {
        return next().contains(to);
    }
}
