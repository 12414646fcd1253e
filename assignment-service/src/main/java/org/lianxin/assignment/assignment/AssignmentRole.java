package org.lianxin.assignment.assignment;

/** As what a cadre answers for a community: one lead, any deputies, and an acting cadre while there is no lead. */
enum AssignmentRole {
    LEAD,
    DEPUTY,
    ACTING
}
