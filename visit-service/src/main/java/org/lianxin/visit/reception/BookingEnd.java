package org.lianxin.visit.reception;

/** Why a booking was cancelled. */
enum BookingEnd {
    RESIDENT,
    OFFICIAL,
    HOLD_EXPIRED,
    DAY_CANCELLED,
    DAY_OVER
}
