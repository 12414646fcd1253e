package org.lianxin.visit.recording;

/** What became of a visit that was sent in. */
public enum Verdict {
    CREATED,
    /** Sent before with the same content. */
    REPEATED,
    /** Taken into the record, together with what others changed. */
    MERGED,
    /** Two versions of one thing; both are kept until a person decides. */
    CONFLICT,
    /** In a community or household the official does not answer for today. */
    OUT_OF_SCOPE,
    INVALID
}
