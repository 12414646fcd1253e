package org.lianxin.visit.aid;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who moves a case and what they say to it. */
record Mover(String who, Note note) {
    static final Mover RESIDENT = new Mover("resident", step -> null);
    static final Mover SILENCE = new Mover("silence", step -> null);

    /** Words that are sealed for the step they go with. */
    interface Note {
        byte @Nullable [] sealedFor(UUID step);
    }
}
