package org.lianxin.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.platform.events.Outbox;

/** Lets begin what begins today and end what ends. Late or run twice it does the same. */
@ApplicationScoped
class TurningTheDay {

    private static final int AT_ONCE = 500;

    private final Assignments assignments;
    private final Outbox outbox;
    private final Clock clock;

    TurningTheDay(Assignments assignments, Outbox outbox, Clock clock) {
        this.assignments = assignments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Turns some, each batch in a transaction of its own; returns how many, 0 when none is left. */
    @Transactional
    int turn() {
        var today = LocalDate.now(clock);
        var now = clock.instant();
        var due = assignments.due(today, AT_ONCE);
        var events = due.stream().map(assignment -> assignment.turn(today, now)).toList();
        assignments.flush();
        outbox.publishAll(events);
        return due.size();
    }
}
