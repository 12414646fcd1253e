package org.lianxin.assignment.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.assignment.assignment.Assigning;
import org.lianxin.assignment.assignment.AssignmentRole;
import org.lianxin.assignment.assignment.NewAssignment;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.cadre.Cadres;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** Records a leave and who stands in; as long as nobody is named the leave asks for one, and coverage shows it. */
@ApplicationScoped
class GrantingLeave {

    private final Leaves leaves;
    private final LeaveAccess access;
    private final TurningLeaves turning;
    private final Assigning assigning;
    private final Cadres cadres;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    GrantingLeave(
            Leaves leaves,
            LeaveAccess access,
            TurningLeaves turning,
            Assigning assigning,
            Cadres cadres,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.leaves = leaves;
        this.access = access;
        this.turning = turning;
        this.assigning = assigning;
        this.cadres = cadres;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    LeaveView grant(NewLeave wish) {
        access.requireOf(CadreId.parse(wish.cadre()));
        return idempotency.once("leave", wish, Ids.next(), id -> create(id, wish), access::get);
    }

    @Transactional
    LeaveView name(UUID id, NewStandIn wish) {
        var leave = access.requireToChange(id);
        precondition.require(leave.version());
        if (!leave.isOpen()) {
            throw Problem.conflict("leave-move-refused", leave.status(), leave.status());
        }
        standIn(leave, wish.acting());
        return access.view(leave);
    }

    private LeaveView create(UUID id, NewLeave wish) {
        var today = LocalDate.now(clock);
        var latest = today.plusYears(2);
        if (wish.firstDay().isBefore(today.minusDays(31)) || wish.firstDay().isAfter(latest)) {
            throw Problem.invalid("firstDay", "date-out-of-range", today.minusDays(31), latest);
        }
        if (!wish.backOn().isAfter(wish.firstDay())
                || !wish.backOn().isAfter(today)
                || wish.backOn().isAfter(latest)) {
            throw Problem.invalid("backOn", "date-out-of-range", wish.firstDay().plusDays(1), latest);
        }
        var cadre = cadres.findAndHold(CadreId.parse(wish.cadre()))
                .orElseThrow(() -> Problem.invalid("cadre", "cadre-unknown", wish.cadre()));
        if (cadre.hasLeft()) {
            throw Problem.conflict("cadre-has-left", wish.cadre());
        }
        var leave = new Leave(id, wish, caller.subject(), clock.instant());
        leaves.persistAndFlush(leave);
        if (wish.acting() != null) {
            standIn(leave, wish.acting());
        }
        turning.turn(leave, today);
        return access.view(leave);
    }

    /** In every community led on days of the leave where nobody stands in yet, from today at the earliest. */
    private void standIn(Leave leave, String acting) {
        var today = LocalDate.now(clock);
        for (var led : leaves.led(leave)) {
            var from = led.from().isBefore(today) ? today : led.from();
            if (led.acting() == null && from.isBefore(led.until())) {
                assigning.assignAs(
                        Ids.next(),
                        new NewAssignment(
                                led.community(),
                                acting,
                                AssignmentRole.ACTING,
                                from,
                                led.until(),
                                null,
                                led.assignment(),
                                null));
            }
        }
    }
}
