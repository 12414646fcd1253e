package org.lianxin.assignment.assignment;

/** As what a cadre answers for a community: one lead, any deputies, and an acting cadre while there is no lead. */
public enum AssignmentRole {
    LEAD,
    DEPUTY,
    ACTING;

    /** A deputy has nothing of their own to hand over. */
    boolean handsOver() {
        return this != DEPUTY;
    }
}
