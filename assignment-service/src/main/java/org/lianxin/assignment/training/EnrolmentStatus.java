package org.lianxin.assignment.training;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an enrolment stands. ATTENDED → ABSENT is an attendance that was confirmed by mistake and is taken back; ABSENT →
 * ATTENDED the other way round.
 */
enum EnrolmentStatus {
    WAITING,
    ENROLLED,
    WITHDRAWN,
    ATTENDED,
    ABSENT;

    Set<EnrolmentStatus> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(ENROLLED, WITHDRAWN);
            case ENROLLED -> EnumSet.of(WITHDRAWN, ATTENDED, ABSENT);
            case WITHDRAWN -> EnumSet.of(WAITING, ENROLLED);
            case ATTENDED -> EnumSet.of(ABSENT);
            case ABSENT -> EnumSet.of(ATTENDED);
        };
    }

    boolean may(EnrolmentStatus to) {
        return next().contains(to);
    }
}
