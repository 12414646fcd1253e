package org.lianxin.assignment.assignment;

/** What a change of an assignment was; each is one row of its history. */
enum AssignmentChange {
    MADE,
    BEGUN,
    RESCHEDULED,
    END_SET,
    EXPIRED,
    WITHDRAWN,
    HANDED_OVER,
    /** The register had said otherwise; what it said stays in the history. */
    CORRECTED
}
