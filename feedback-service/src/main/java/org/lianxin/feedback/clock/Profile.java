package org.lianxin.feedback.clock;

/** Which row of the rules a matter's clocks follow. */
public enum Profile {
    ENQUIRY,
    STANDARD,
    COMPLEX,
    PETITION
}
