package org.lianxin.platform.imports;

import java.util.EnumSet;
import java.util.Set;

/** Where an import stands, and which moves there are. */
enum ImportStatus {
    RECEIVED,
    RUNNING,
    DONE,
    FAILED,
    UNDOING,
    UNDONE;

    private Set<ImportStatus> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(RUNNING);
            // Begun again after the process that worked on it has died.
            case RUNNING -> EnumSet.of(RUNNING, DONE, FAILED);
            case DONE -> EnumSet.of(UNDOING);
            // Back to DONE if something has come to refer to it meanwhile.
            case UNDOING -> EnumSet.of(UNDONE, DONE);
            case FAILED, UNDONE -> EnumSet.noneOf(ImportStatus.class);
        };
    }

    boolean mayBecome(ImportStatus other) {
        return next().contains(other);
    }

    boolean isWaiting() {
        return this == RECEIVED || this == RUNNING || this == UNDOING;
    }
}
