package org.lianxin.assignment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** What a supervisor changes about an assignment: its end, its planned start, that it is at all, or what was recorded wrongly. */
@ApplicationScoped
class ChangingAssignment {

    private final AssignmentAccess access;
    private final Assignments assignments;
    private final AssignmentSettings settings;
    private final Precondition precondition;
    private final Outbox outbox;
    private final Event<AssignmentFact> facts;
    private final Caller caller;
    private final Clock clock;

    ChangingAssignment(
            AssignmentAccess access,
            Assignments assignments,
            AssignmentSettings settings,
            Precondition precondition,
            Outbox outbox,
            Event<AssignmentFact> facts,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.assignments = assignments;
        this.settings = settings;
        this.precondition = precondition;
        this.outbox = outbox;
        this.facts = facts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AssignmentView end(UUID id, EndOfAssignment end) {
        var ended = change(id, one -> one.end(end.on(), end.reason(), today(), act()));
        facts.fire(ended.fact());
        return ended.view();
    }

    @Transactional
    AssignmentView withdraw(UUID id, Withdrawal withdrawal) {
        var withdrawn = change(id, one -> one.withdraw(withdrawal.reason(), act()));
        facts.fire(withdrawn.fact());
        return withdrawn.view();
    }

    @Transactional
    AssignmentView reschedule(UUID id, StartOfAssignment start) {
        requireWithin("on", start.on(), today(), today().plus(settings.ahead()));
        var moved = change(id, one -> one.reschedule(start.on(), start.reason(), today(), act()));
        facts.fire(moved.fact());
        return moved.view();
    }

    @Transactional
    AssignmentView correct(UUID id, CorrectionOfPeriod said) {
        requireWithin("validFrom", said.validFrom(), Assigning.EARLIEST, today());
        requireWithin("validTo", said.validTo(), Assigning.EARLIEST, today());
        var corrected = change(id, one -> one.correct(said, today(), act()));
        facts.fire(corrected.fact());
        return corrected.view();
    }

    /** The fact is left to the caller to tell, who may have more to change before. */
    Assignment change(UUID id, Function<Assignment, AssignmentEvent> verb) {
        var assignment = access.requireToChange(id);
        precondition.require(assignment.version());
        var event = verb.apply(assignment);
        assignments.flush();
        outbox.publish(event);
        return assignment;
    }

    private static void requireWithin(String field, @Nullable LocalDate day, LocalDate earliest, LocalDate latest) {
        if (day != null && (day.isBefore(earliest) || day.isAfter(latest))) {
            throw Problem.invalid(field, "date-out-of-range", earliest, latest);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    Act act() {
        return new Act(caller.subject(), clock.instant());
    }
}
