package org.lianxin.visit.reception;

import java.util.EnumSet;
import java.util.Set;

/** States of a booking and the moves between them. */
enum BookingStatus {
    /** For a place to become free. */
    WAITING,
    /** The place is kept for some minutes. */
    HELD,
    BOOKED,
    /** Somebody else will receive; the resident has been told. */
    SUBSTITUTED,
    CHECKED_IN,
    SERVED,
    NO_SHOW,
    CANCELLED;

    /** What takes up a place. A {@link #HELD} one does so only until its time is over. */
    static final Set<BookingStatus> SEATED = EnumSet.of(HELD, BOOKED, SUBSTITUTED, CHECKED_IN, SERVED, NO_SHOW);

    /** What is still to come. */
    static final Set<BookingStatus> AHEAD = EnumSet.of(WAITING, HELD, BOOKED, SUBSTITUTED);

    Set<BookingStatus> next() {
        return switch (this) {
            case WAITING, HELD -> EnumSet.of(BOOKED, CANCELLED);
            case BOOKED -> EnumSet.of(CHECKED_IN, NO_SHOW, CANCELLED, SUBSTITUTED);
            case SUBSTITUTED -> EnumSet.of(CHECKED_IN, NO_SHOW, CANCELLED);
            // Who came and left again before being received was no no-show.
            case CHECKED_IN -> EnumSet.of(SERVED, CANCELLED);
            case SERVED, NO_SHOW, CANCELLED -> EnumSet.noneOf(BookingStatus.class);
        };
    }
}
