package org.lianxin.visit.assignments;

/** As what a cadre works in a community. */
enum AssignmentRole {
    LEAD,
    DEPUTY,
    ACTING
}
