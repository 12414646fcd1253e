package org.lianxin.feedback.review;

/** What an opinion says of the answer. */
enum Outcome {
    UPHELD,
    CHANGED,
    REVOKED
}
