package org.lianxin.visit.contact;

import java.util.Set;

/** States of a due contact and the moves between them. */
public enum DueContactStatus {
    OPEN,
    MET,
    MISSED,
    /** The household is no longer there. */
    WITHDRAWN;

    Set<DueContactStatus> next() {
        return this == OPEN ? Set.of(MET, MISSED, WITHDRAWN) : Set.of();
    }
}
