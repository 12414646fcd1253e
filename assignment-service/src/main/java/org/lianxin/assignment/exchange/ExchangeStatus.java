package org.lianxin.assignment.exchange;

import java.util.EnumSet;
import java.util.Set;

/** Where an exchange session stands. */
enum ExchangeStatus {
    PLANNED,
    HELD,
    CANCELLED;

    Set<ExchangeStatus> next() {
        return this == PLANNED ? EnumSet.of(HELD, CANCELLED) : EnumSet.noneOf(ExchangeStatus.class);
    }

    boolean may(ExchangeStatus to) {
        return next().contains(to);
    }
}
