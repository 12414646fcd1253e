package org.lianxin.visit.reception;

/** On which way a booking was made. */
enum Channel {
    RESIDENT,
    /** By a portal for a resident of its own. */
    PORTAL,
    /** By staff, for somebody who called or came by. */
    STAFF,
    /** Came on the day without a booking. */
    WALK_IN
}
