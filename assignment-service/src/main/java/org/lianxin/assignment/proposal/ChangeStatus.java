package org.lianxin.assignment.proposal;

/** What has become of a proposed change: OPEN is left by one decision, which stays. */
enum ChangeStatus {
    OPEN,
    ACCEPTED,
    IMPOSSIBLE,
    DROPPED;

    boolean may(ChangeStatus to) {
        return this == OPEN && to != OPEN;
    }
}
