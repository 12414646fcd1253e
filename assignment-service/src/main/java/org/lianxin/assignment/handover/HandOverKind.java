package org.lianxin.assignment.handover;

import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.assignment.AssignmentFact;

/** What led to a hand-over. */
enum HandOverKind {
    /** An end without a successor known that day. */
    ENDING,
    /** Somebody else begins when the other ends. */
    TRANSFER,
    /** An acting cadre gives back to the lead who returns. */
    RETURN;

    static HandOverKind of(AssignmentFact ending, @Nullable AssignmentFact next) {
        if (next == null) {
            return ENDING;
        }
        return next.id().equals(ending.standsInFor()) ? RETURN : TRANSFER;
    }
}
