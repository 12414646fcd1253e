package org.lianxin.assignment.coverage;

/** What is missing where. */
enum GapState {
    /** Nobody answers for it: the supervisor does. */
    VACANT,
    /** No lead, but somebody acts. */
    ACTING_ONLY,
    /** The lead is on leave and nobody stands in. */
    LEAD_ON_LEAVE
}
