package org.lianxin.feedback.clock;

/** What a clock waits for. */
public enum ClockKind {
    ACCEPT,
    ANSWER
}
