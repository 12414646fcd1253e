package org.lianxin.visit.contact;

/** What a cadence counts from. */
public enum Occasion {
    /** The contact before. */
    ROUTINE,
    /** A major change in the household. */
    CHANGE
}
