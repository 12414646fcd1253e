package org.lianxin.visit.aid.recheck;

/** What a re-check finds. */
enum RecheckOutcome {
    CONTINUES,
    /** Goes on, in another measure. */
    CHANGED,
    /** Not needed any more; the reason is given in writing. */
    ENDED
}
