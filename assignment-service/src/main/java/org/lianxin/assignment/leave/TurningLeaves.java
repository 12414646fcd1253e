package org.lianxin.assignment.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.assignment.cadre.GoingOnLeave;

/** Lets leaves begin and end with the day: the status of the cadre follows. Late or run twice it does the same. */
@ApplicationScoped
class TurningLeaves {

    private static final int AT_ONCE = 200;

    private final Leaves leaves;
    private final GoingOnLeave going;
    private final Clock clock;

    TurningLeaves(Leaves leaves, GoingOnLeave going, Clock clock) {
        this.leaves = leaves;
        this.going = going;
        this.clock = clock;
    }

    @Transactional
    boolean turnSome() {
        var today = LocalDate.now(clock);
        var due = leaves.due(today, AT_ONCE);
        due.forEach(leave -> turn(leave, today));
        return due.size() == AT_ONCE;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void turn(Leave leave, LocalDate today) {
        leave.turn(today);
        leaves.flush();
        switch (leave.status()) {
            case CURRENT -> going.goes(leave.cadre(), leave.firstDay(), leave.backOn());
            case OVER -> going.returns(leave.cadre(), leave.backOn());
            case PLANNED, CANCELLED -> {}
        }
    }
}
