package org.lianxin.visit.aid;

import java.util.HashSet;
import java.util.Set;

/** States of a help case and the moves between them: the full table, of which a template may leave states out. */
public enum HelpCaseStatus {
    TRIAGED,
    PLANNED,
    APPLIED,
    /** Papers are being corrected. */
    CORRECTING,
    INVESTIGATED,
    /** The result is put up for the neighbours to object. */
    PUBLICISED,
    APPROVED,
    REFUSED,
    APPEALED,
    /** Another way to help is taken. */
    ALTERNATIVE,
    DELIVERED,
    CONFIRMED,
    CONTESTED,
    CLOSED;

    Set<HelpCaseStatus> next() {
        return switch (this) {
            case TRIAGED -> Set.of(PLANNED);
            case PLANNED -> Set.of(APPLIED);
            case APPLIED -> Set.of(CORRECTING, INVESTIGATED);
            case CORRECTING -> Set.of(APPLIED);
            case INVESTIGATED -> Set.of(PUBLICISED);
            case PUBLICISED -> Set.of(APPROVED, REFUSED);
            // Closed when the time for an appeal is over; the resident has the refusal in writing.
            case REFUSED -> Set.of(APPEALED, ALTERNATIVE, CLOSED);
            case APPEALED -> Set.of(APPROVED, REFUSED);
            case APPROVED, ALTERNATIVE -> Set.of(DELIVERED);
            // Closed without a yes only after silence, and recorded as that.
            case DELIVERED -> Set.of(CONFIRMED, CONTESTED, CLOSED);
            case CONTESTED -> Set.of(PLANNED);
            case CONFIRMED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /**
     * The moves of a template that uses only some states: what it leaves out is passed through at once, save for a refusal, which
     * nobody gets by leaving something out.
     */
    Set<HelpCaseStatus> next(Set<HelpCaseStatus> used) {
        var reached = new HashSet<HelpCaseStatus>();
        collect(used, reached, new HashSet<>());
        return reached;
    }

    private void collect(Set<HelpCaseStatus> used, Set<HelpCaseStatus> reached, Set<HelpCaseStatus> seen) {
        for (var one : next()) {
            if (used.contains(one)) {
                reached.add(one);
            } else if (one != REFUSED && seen.add(one)) {
                one.collect(used, reached, seen);
            }
        }
    }

    /** Whether the official may move a case there; the rest is the resident's word, a check, or silence. */
    boolean takenByOfficial() {
        return this != CONFIRMED && this != CONTESTED && this != CLOSED;
    }
}
