package org.lianxin.feedback.matter;

/** Who says what in the conversation of a matter. */
public enum MessageKind {
    RESIDENT,
    QUESTION,
    ANSWER,
    REASON,
    REWORK,
    /** Between offices; a resident is not shown who declines to be responsible. */
    OBJECTION;

    boolean shownToResident() {
        return this != OBJECTION;
    }
}
