package org.lianxin.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
    private final Event<AssignmentFact> facts;
    private final Clock clock;

    TurningTheDay(Assignments assignments, Outbox outbox, Event<AssignmentFact> facts, Clock clock) {
        this.assignments = assignments;
        this.outbox = outbox;
        this.facts = facts;
        this.clock = clock;
    }

    /** Turns some, each batch in a transaction of its own; returns how many, 0 when none is left. */
    @Transactional
    int turn() {
        var today = LocalDate.now(clock);
        var act = new Act("day", clock.instant());
        var due = assignments.due(today, AT_ONCE);
        var events = due.stream().map(assignment -> assignment.turn(today, act)).toList();
        assignments.flush();
        outbox.publishAll(events);
        due.forEach(assignment -> facts.fire(assignment.fact()));
        return due.size();
    }
}
