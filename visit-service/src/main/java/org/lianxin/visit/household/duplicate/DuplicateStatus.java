package org.lianxin.visit.household.duplicate;

/** What a person decided about two households that may be one. */
enum DuplicateStatus {
    OPEN,
    MERGED,
    DISMISSED
}
