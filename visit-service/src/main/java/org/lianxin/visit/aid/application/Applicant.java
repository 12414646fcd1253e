package org.lianxin.visit.aid.application;

/** Who applies. */
enum Applicant {
    HOUSEHOLD,
    /** Somebody else, with a mandate of the household (代为申请). */
    ON_BEHALF
}
