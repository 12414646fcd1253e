package org.lianxin.assignment.community.intake;

/** What became of a row. */
enum Verdict {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}
