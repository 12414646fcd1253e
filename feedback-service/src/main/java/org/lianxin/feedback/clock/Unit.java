package org.lianxin.feedback.clock;

/** What a time limit is counted in: working days of the Chinese calendar, or calendar days. */
public enum Unit {
    WORKING_DAY,
    DAY
}
