package org.lianxin.assignment.community;

/** Why a code of a community is used no more. */
enum ClosureReason {
    /** Its residents belong to another community now. */
    MERGED,
    /** The same community under another code. */
    RENUMBERED,
    DISSOLVED;

    boolean hasSuccessor() {
        return this != DISSOLVED;
    }
}
