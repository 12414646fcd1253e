package org.lianxin.feedback.matter;

/** Who says what in the conversation of a matter. */
public enum MessageKind {
    RESIDENT,
    QUESTION,
    ANSWER,
    REASON,
    REWORK,
    /** Between offices; a resident is not shown who declines to be responsible. */
    OBJECTION,
    /** Between those who work on it. */
    NOTE,
    REVIEW_REQUEST,
    OPINION,
    /** The office comes back to somebody who judged its answer bad. */
    CALL_BACK;

    boolean shownToResident() {
        return this != OBJECTION && this != NOTE;
    }
}
