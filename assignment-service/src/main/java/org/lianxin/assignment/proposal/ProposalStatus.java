package org.lianxin.assignment.proposal;

import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands. A service that stops while it makes one leaves it RUNNING; the next one begins it anew. */
enum ProposalStatus {
    QUEUED,
    RUNNING,
    READY,
    SETTLED,
    REJECTED,
    EXPIRED,
    SUPERSEDED,
    FAILED;

    Set<ProposalStatus> next() {
        return switch (this) {
            case QUEUED -> EnumSet.of(RUNNING, REJECTED);
            case RUNNING -> EnumSet.of(RUNNING, READY, REJECTED, FAILED);
            case READY -> EnumSet.of(SETTLED, REJECTED, EXPIRED, SUPERSEDED);
            case SETTLED, REJECTED, EXPIRED, SUPERSEDED, FAILED -> EnumSet.noneOf(ProposalStatus.class);
        };
    }

    boolean may(ProposalStatus to) {
        return next().contains(to);
    }
}
