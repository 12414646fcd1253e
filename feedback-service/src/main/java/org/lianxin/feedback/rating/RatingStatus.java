package org.lianxin.feedback.rating;

import java.util.Map;
import java.util.Set;

/** The states of a rating. A bad one (1 or 2) is looked into; the others stay GIVEN. Whatever is not listed is refused. */
enum RatingStatus {
    GIVEN,
    RATED_BAD,
    VERIFYING,
    RECTIFYING,
    EXPLAINED,
    EXCLUSION_REVIEW,
    CALLED_BACK,
    DONE;

    private static final Map<RatingStatus, Set<RatingStatus>> MOVES = Map.of(
            GIVEN, Set.of(),
            RATED_BAD, Set.of(VERIFYING),
            VERIFYING, Set.of(RECTIFYING, EXPLAINED, EXCLUSION_REVIEW),
            RECTIFYING, Set.of(CALLED_BACK),
            EXPLAINED, Set.of(CALLED_BACK),
            EXCLUSION_REVIEW, Set.of(CALLED_BACK),
            CALLED_BACK, Set.of(DONE),
            DONE, Set.of());

    boolean mayBecome(RatingStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
