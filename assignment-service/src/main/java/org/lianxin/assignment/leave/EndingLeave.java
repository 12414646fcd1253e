package org.lianxin.assignment.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.assignment.assignment.HandingOver;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** The cadre is back earlier, or does not go at all: whoever stands in does so no longer. */
@ApplicationScoped
class EndingLeave {

    private final Leaves leaves;
    private final LeaveAccess access;
    private final TurningLeaves turning;
    private final HandingOver assignments;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    EndingLeave(
            Leaves leaves,
            LeaveAccess access,
            TurningLeaves turning,
            HandingOver assignments,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.leaves = leaves;
        this.access = access;
        this.turning = turning;
        this.assignments = assignments;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    LeaveView end(UUID id, EarlyReturn early) {
        var leave = access.requireToChange(id);
        precondition.require(leave.version());
        var today = LocalDate.now(clock);
        if (early.on().isBefore(today)) {
            throw Problem.invalid("on", "date-out-of-range", today, leave.backOn());
        }
        var led = leaves.led(leave);
        leave.backEarlier(early.on());
        leaves.flush();
        led.forEach(one -> assignments.leadIsBack(one.assignment(), early.on(), caller.subject()));
        turning.turn(leave, today);
        leaves.flush();
        return access.view(leave);
    }
}
