package org.lianxin.feedback.clock;

/** How a clock stands. OVERDUE still waits: only doing what it waits for stops it. */
public enum ClockState {
    RUNNING,
    PAUSED,
    STOPPED,
    OVERDUE
}
