package org.lianxin.assignment.training;

/** How a cadre stands against the target of the year. */
enum Standing {
    REACHED,
    SHORT,
    /** No target is set for their level and area. */
    NO_TARGET
}
