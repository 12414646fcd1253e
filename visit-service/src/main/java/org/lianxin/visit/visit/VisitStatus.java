package org.lianxin.visit.visit;

import java.util.Set;

/** States of a visit and the moves between them. */
public enum VisitStatus {
    PLANNED,
    MISSED,
    CANCELLED,
    /** Claimed by the official. */
    RECORDED,
    ACKNOWLEDGED,
    DISPUTED,
    REVIEWED,
    LOCKED,
    /** Incognito, unseen by those visited. */
    SEALED,
    RELEASED;

    public Set<VisitStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(MISSED, CANCELLED, RECORDED);
            case RECORDED -> Set.of(ACKNOWLEDGED, DISPUTED);
            case DISPUTED -> Set.of(REVIEWED);
            case ACKNOWLEDGED, REVIEWED -> Set.of(LOCKED);
            case SEALED -> Set.of(RELEASED);
            case MISSED, CANCELLED, LOCKED, RELEASED -> Set.of();
        };
    }

    public boolean mayBecome(VisitStatus other) {
        return next().contains(other);
    }

    /** Whether it took place, by the word of the official at least. */
    public boolean made() {
        return switch (this) {
            case PLANNED, MISSED, CANCELLED -> false;
            case RECORDED, ACKNOWLEDGED, DISPUTED, REVIEWED, LOCKED, SEALED, RELEASED -> true;
        };
    }
}
