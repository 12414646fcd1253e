package org.lianxin.platform.crypto;

import java.util.Set;

/** The life of a data key. */
enum DataKeyState {
    /** Seals what is written from now on. */
    ACTIVE,
    /** Only opens, while its rows are sealed anew. */
    RETIRING,
    /** In no row any more; kept for a time, for what is restored from a copy. */
    RETIRED,
    /** Gone for good. */
    ERASED;

    boolean mayBecome(DataKeyState next) {
        return switch (this) {
            case ACTIVE -> next == RETIRING;
            case RETIRING -> next == RETIRED;
            // Back, when a row that uses it turns up after all.
            case RETIRED -> Set.of(RETIRING, ERASED).contains(next);
            case ERASED -> false;
        };
    }
}
