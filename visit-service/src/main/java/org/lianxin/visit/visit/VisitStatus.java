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

    Set<VisitStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(MISSED, CANCELLED, RECORDED);
            case RECORDED -> Set.of(ACKNOWLEDGED, DISPUTED);
            case DISPUTED -> Set.of(REVIEWED);
            case ACKNOWLEDGED, REVIEWED -> Set.of(LOCKED);
            case SEALED -> Set.of(RELEASED);
            case MISSED, CANCELLED, LOCKED, RELEASED -> Set.of();
        };
    }

    boolean mayBecome(VisitStatus other) {
        return next().contains(other);
    }
}
