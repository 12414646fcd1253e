package org.lianxin.assignment.quiz;

import java.util.EnumSet;
import java.util.Set;

/** Where a quiz stands. LAPSED was asked for and never begun; EXPIRED was begun and not answered in time. */
enum QuizStatus {
    REQUESTED,
    OPEN,
    ANSWERED,
    EXPIRED,
    LAPSED;

    Set<QuizStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(OPEN, LAPSED);
            case OPEN -> EnumSet.of(ANSWERED, EXPIRED);
            case ANSWERED, EXPIRED, LAPSED -> EnumSet.noneOf(QuizStatus.class);
        };
    }

    boolean may(QuizStatus to) {
        return next().contains(to);
    }

    /** Whether what was asked and what is right may be seen. */
    boolean over() {
        return this == ANSWERED || this == EXPIRED;
    }
}
