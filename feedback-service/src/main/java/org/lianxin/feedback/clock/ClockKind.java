package org.lianxin.feedback.clock;

/** What a clock waits for. */
public enum ClockKind {
    /** Being given to somebody. */
    REGISTER,
    /** Being taken on; for a petition, the written notice of it. */
    ACCEPT,
    ANSWER,
    /** The opinion a petitioner asked for after the answer. */
    REVIEW,
    /** The opinion on the review. */
    RE_REVIEW,
    /** Not a clock of the matter itself: the answer to a supervision ticket. */
    TICKET
}
