package org.lianxin.feedback.clock;

/** What a time limit counts from. */
enum Starts {
    RECEIPT,
    ASSIGNMENT,
    ACCEPTANCE,
    REQUEST
}
