package org.lianxin.visit.privacy;

import java.util.Set;

/** Where a request stands; it is decided once. */
enum RequestStatus {
    RECEIVED,
    CARRIED_OUT,
    REFUSED,
    WITHDRAWN;

    Set<RequestStatus> next() {
        return this == RECEIVED ? Set.of(CARRIED_OUT, REFUSED, WITHDRAWN) : Set.of();
    }
}
