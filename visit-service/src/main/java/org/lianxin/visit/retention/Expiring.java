package org.lianxin.visit.retention;

import java.time.Instant;

/** Personal data that are kept for a time only. A feature that holds some implements it as a bean. */
public interface Expiring {

    /** What it is; the name of its retention rule. */
    String subject();

    /**
     * Erases some of what is older, in the surrounding transaction. It claims its rows ({@code for update skip locked}), passes
     * over what is held ({@link LegalHolds#FREE}), and finds nothing that it erased before: so it may run on every replica, be
     * killed at any moment and be run again.
     *
     * @param before what ended before this moment
     * @param most how many at once
     * @return how many were erased
     */
    int erase(Instant before, int most);
}
