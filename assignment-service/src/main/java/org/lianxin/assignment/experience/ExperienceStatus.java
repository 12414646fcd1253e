package org.lianxin.assignment.experience;

import java.util.EnumSet;
import java.util.Set;

/** Where a write-up stands. SUBMITTED or REVIEWED → DRAFT is a return with words. */
enum ExperienceStatus {
    DRAFT,
    SUBMITTED,
    REVIEWED,
    PUBLISHED,
    WITHDRAWN;

    Set<ExperienceStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(DRAFT, REVIEWED, WITHDRAWN);
            case REVIEWED -> EnumSet.of(DRAFT, PUBLISHED, WITHDRAWN);
            case PUBLISHED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(ExperienceStatus.class);
        };
    }

    boolean may(ExperienceStatus to) {
        return next().contains(to);
    }
}
