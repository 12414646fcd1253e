package org.lianxin.visit.visit;

/** What became of a visit that was sent in. */
public enum Verdict {
    CREATED,
    /** Sent before with the same content. */
    REPEATED,
    /** Another visit is recorded under this id. */
    CONFLICT,
    /** In a community or household the official does not answer for today. */
    OUT_OF_SCOPE,
    INVALID
}
