package org.lianxin.visit.promise;

import java.util.Set;

/** The states of a promise and the moves between them. Only the resident, a check or their silence make it kept. */
enum PromiseStatus {
    /** Owed. */
    OPEN,
    /** The official says that it is done; the resident has the word. */
    REPORTED,
    /** Done, on the word of somebody who did not promise it. Final. */
    KEPT,
    /** Its day passed. It can still be done, late. */
    BROKEN;

    Set<PromiseStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(REPORTED, BROKEN);
            case REPORTED -> Set.of(KEPT, OPEN, BROKEN);
            case BROKEN -> Set.of(REPORTED);
            case KEPT -> Set.of();
        };
    }
}
