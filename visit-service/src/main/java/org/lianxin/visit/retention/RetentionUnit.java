package org.lianxin.visit.retention;

/** What a retention period is counted in. */
enum RetentionUnit {
    DAY,
    MONTH,
    YEAR
}
