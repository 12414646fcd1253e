package org.lianxin.feedback.clock;

import java.util.Optional;

/** The ladder a clock climbs: a warning at 80 %, then handed up three times. Each level is reached once. */
public enum Level {
    WARNING(new Term(0, Unit.WORKING_DAY)),
    SUPERVISOR(new Term(0, Unit.WORKING_DAY)),
    HEAD(new Term(1, Unit.WORKING_DAY)),
    LISTED(new Term(3, Unit.WORKING_DAY));

    private final Term afterDue;

    Level(Term afterDue) {
        this.afterDue = afterDue;
    }

    Term afterDue() {
        return afterDue;
    }

    Optional<Level> next() {
        return this == LISTED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
