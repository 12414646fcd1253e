package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.assignments.Responsibilities;

/**
 * Who may do what with a reception day: residents see what is published; staff are those who receive, who work in its community,
 * and who supervise its region.
 */
@ApplicationScoped
class ReceptionAccess {
    private final ReceptionDays days;
    private final Responsibilities responsibilities;
    private final Caller caller;
    private final Clock clock;

    ReceptionAccess(ReceptionDays days, Responsibilities responsibilities, Caller caller, Clock clock) {
        this.days = days;
        this.responsibilities = responsibilities;
        this.caller = caller;
        this.clock = clock;
    }

    ReceptionDay seen(UUID id) {
        var day = days.require(id);
        if (!day.visible() && !staffOf(day)) {
            throw Problem.notFound("reception-day", id);
        }
        return day;
    }

    /** For a booking by whoever may see the day. */
    ReceptionDay lockSeen(UUID id) {
        var day = days.lock(id);
        if (!day.visible() && !staffOf(day)) {
            throw Problem.notFound("reception-day", id);
        }
        return day;
    }

    /** For what only staff does. A published day is no secret, so that others are told it is not theirs. */
    ReceptionDay lockManaged(UUID id) {
        var day = lockSeen(id);
        if (!staffOf(day)) {
            throw Problem.forbidden("reception-not-yours");
        }
        return day;
    }

    ReceptionDay managed(UUID id) {
        var day = seen(id);
        if (!staffOf(day)) {
            throw Problem.forbidden("reception-not-yours");
        }
        return day;
    }

    boolean staffOf(ReceptionDay day) {
        return caller.has(Role.SUPERVISOR) && caller.mayAct(day.region())
                || caller.has(Role.CADRE) && worksAt(day, caller.cadre());
    }

    private boolean worksAt(ReceptionDay day, String cadre) {
        var community = day.community();
        return cadre.equals(day.official())
                || cadre.equals(day.substitute())
                || community != null && responsibilities.covers(cadre, community, LocalDate.now(clock));
    }

    /** A booking belongs to the resident, to whoever made it, and to the staff of its day; for others it does not exist. */
    void requireSeen(Booking booking, ReceptionDay day) {
        var own = caller.subject().equals(booking.madeBy())
                || caller.has(Role.RESIDENT) && caller.subject().equals(booking.resident());
        if (!own && !staffOf(day)) {
            throw Problem.notFound("reception-booking", booking.id());
        }
    }
}
