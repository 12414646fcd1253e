package org.lianxin.visit.household;

/** Groups of people who do not ask for help by themselves. */
enum VulnerableGroup {
    LAID_OFF,
    DISABLED,
    LOST_ONLY_CHILD,
    ELDERLY_ALONE,
    LEFT_BEHIND_CHILD,
    OTHER
}
