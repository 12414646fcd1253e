package org.lianxin.feedback.ticket;

import java.util.Map;
import java.util.Set;

/** The states of a supervision ticket; whatever is not listed is refused. */
enum TicketStatus {
    OPEN,
    ANSWERED,
    RETURNED,
    CLOSED;

    private static final Map<TicketStatus, Set<TicketStatus>> MOVES = Map.of(
            OPEN, Set.of(ANSWERED),
            ANSWERED, Set.of(RETURNED, CLOSED),
            RETURNED, Set.of(ANSWERED),
            CLOSED, Set.of());

    boolean mayBecome(TicketStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
