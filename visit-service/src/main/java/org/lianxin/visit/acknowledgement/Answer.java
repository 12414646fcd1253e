package org.lianxin.visit.acknowledgement;

/** What a resident says to the record of a visit. */
enum Answer {
    /** It was so. */
    CONFIRMED,
    /** It was not so. */
    DISPUTED
}
