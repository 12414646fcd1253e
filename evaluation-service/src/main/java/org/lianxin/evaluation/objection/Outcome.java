package org.lianxin.evaluation.objection;

/** What became of an objection. */
enum Outcome {
    /** Facts were wrong and are corrected by facts. */
    UPHELD,
    /** The facts stand. */
    REJECTED
}
