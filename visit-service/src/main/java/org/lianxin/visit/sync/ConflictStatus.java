package org.lianxin.visit.sync;

import java.util.Set;

/** Whose version was taken. */
enum ConflictStatus {
    OPEN,
    /** What the device had sent. */
    MINE,
    /** What the record had. */
    THEIRS;

    Set<ConflictStatus> next() {
        return this == OPEN ? Set.of(MINE, THEIRS) : Set.of();
    }
}
