package org.lianxin.visit.aid;

import java.util.Set;

/** States of a need: within five working days it becomes a help case or gets a reasoned no. */
public enum NeedStatus {
    UNDECIDED,
    TAKEN_UP,
    REFUSED;

    Set<NeedStatus> next() {
        return this == UNDECIDED ? Set.of(TAKEN_UP, REFUSED) : Set.of();
    }
}
