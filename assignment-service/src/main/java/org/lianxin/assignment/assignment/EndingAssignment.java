package org.lianxin.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Precondition;

/** Ends an assignment, or gives it the day on which it will. */
@ApplicationScoped
class EndingAssignment {

    private final AssignmentAccess access;
    private final Assignments assignments;
    private final Precondition precondition;
    private final Outbox outbox;
    private final Clock clock;

    EndingAssignment(
            AssignmentAccess access, Assignments assignments, Precondition precondition, Outbox outbox, Clock clock) {
        this.access = access;
        this.assignments = assignments;
        this.precondition = precondition;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Assignment end(UUID id, EndOfAssignment end) {
        var assignment = access.require(id);
        precondition.require(assignment.version());
        var ended = assignment.end(end, LocalDate.now(clock), clock.instant());
        assignments.flush();
        outbox.publish(ended);
        return assignment;
    }
}
