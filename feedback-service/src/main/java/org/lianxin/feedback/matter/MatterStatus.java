package org.lianxin.feedback.matter;

import java.util.Map;
import java.util.Set;
import org.lianxin.platform.web.Problem;

/**
 * The states of a matter and the moves between them; whatever is not listed is refused.
 *
 * <p>The resident has 30 days to send an answer back but only 7 to keep silent, so {@code UNCONFIRMED_CLOSED} can still become
 * {@code REWORK}. A matter can be withdrawn by its resident as long as nobody has answered it.
 */
public enum MatterStatus {
    RECEIVED,
    REDIRECTED,
    DUPLICATE,
    REFUSED,
    ASSIGNED,
    OBJECTED,
    ACCEPTED,
    IN_PROGRESS,
    WAITING_FOR_RESIDENT,
    ANSWERED,
    CONFIRMED,
    REWORK,
    UNCONFIRMED_CLOSED,
    WITHDRAWN,
    REVIEW,
    RE_REVIEW,
    FINAL;

    private static final Map<MatterStatus, Set<MatterStatus>> MOVES = Map.ofEntries(
            Map.entry(RECEIVED, Set.of(REDIRECTED, DUPLICATE, REFUSED, ASSIGNED, WITHDRAWN)),
            Map.entry(ASSIGNED, Set.of(OBJECTED, ACCEPTED, WITHDRAWN)),
            Map.entry(OBJECTED, Set.of(ASSIGNED, WITHDRAWN)),
            Map.entry(ACCEPTED, Set.of(IN_PROGRESS, WITHDRAWN)),
            Map.entry(IN_PROGRESS, Set.of(WAITING_FOR_RESIDENT, ANSWERED, WITHDRAWN)),
            Map.entry(WAITING_FOR_RESIDENT, Set.of(IN_PROGRESS, WITHDRAWN)),
            Map.entry(ANSWERED, Set.of(CONFIRMED, REWORK, UNCONFIRMED_CLOSED, REVIEW)),
            Map.entry(REWORK, Set.of(IN_PROGRESS, WITHDRAWN)),
            Map.entry(UNCONFIRMED_CLOSED, Set.of(REWORK, REVIEW)),
            Map.entry(CONFIRMED, Set.of()),
            Map.entry(REVIEW, Set.of(RE_REVIEW, FINAL)),
            Map.entry(RE_REVIEW, Set.of(FINAL)),
            Map.entry(REDIRECTED, Set.of()),
            Map.entry(DUPLICATE, Set.of()),
            Map.entry(REFUSED, Set.of()),
            Map.entry(WITHDRAWN, Set.of()),
            Map.entry(FINAL, Set.of()));

    private static final Set<MatterStatus> ENDS =
            Set.of(REDIRECTED, DUPLICATE, REFUSED, CONFIRMED, UNCONFIRMED_CLOSED, WITHDRAWN, FINAL);

    private static final Set<MatterStatus> OPEN = Set.of(RECEIVED, ASSIGNED, OBJECTED, ACCEPTED, IN_PROGRESS);

    private static final Set<MatterStatus> RATEABLE =
            Set.of(ANSWERED, CONFIRMED, UNCONFIRMED_CLOSED, REVIEW, RE_REVIEW, FINAL);

    boolean mayBecome(MatterStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Refuses a move the table does not list. */
    public void requireMove(MatterStatus next) {
        if (!mayBecome(next)) {
            throw Problem.conflict("matter-state", this, next);
        }
    }

    /** Nobody has answered yet, and somebody may still. */
    public boolean beforeAnswer() {
        return OPEN.contains(this);
    }

    /** Somebody has taken it on. */
    public boolean takenOn() {
        return !ended() && this != RECEIVED && this != ASSIGNED && this != OBJECTED;
    }

    /** It can go along with another one as long as nothing waits for its own resident. */
    public void requireJoinable() {
        if (!OPEN.contains(this)) {
            throw Problem.conflict("not-to-be-merged", this);
        }
    }

    /** Another one can go along with it as long as its answer is still to come. */
    public void requireLeading() {
        if (!OPEN.contains(this) && this != WAITING_FOR_RESIDENT && this != REWORK) {
            throw Problem.conflict("not-to-be-merged", this);
        }
    }

    public boolean ended() {
        return ENDS.contains(this);
    }

    /** Words may be added until the matter has ended. */
    public void requireOpen() {
        if (ended()) {
            throw Problem.conflict("matter-ended", this);
        }
    }

    /** Only an answer that stands can be judged. */
    public void requireRateable() {
        if (!RATEABLE.contains(this)) {
            throw Problem.conflict("matter-unanswered", this);
        }
    }
}
