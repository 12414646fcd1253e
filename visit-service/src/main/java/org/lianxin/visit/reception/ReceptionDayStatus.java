package org.lianxin.visit.reception;

import java.util.Set;

/** States of a reception day and the moves between them. */
enum ReceptionDayStatus {
    /** Residents see nothing of it. */
    DRAFT,
    PUBLISHED,
    CANCELLED;

    Set<ReceptionDayStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> Set.of(CANCELLED);
            case CANCELLED -> Set.of();
        };
    }
}
