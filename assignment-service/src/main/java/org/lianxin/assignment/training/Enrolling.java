package org.lianxin.assignment.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Problem;

/** Enrols a cadre, or lets them wait; withdraws them and lets the next one move up. The session is held meanwhile. */
@ApplicationScoped
class Enrolling {

    private final TrainingSessions sessions;
    private final Enrolments enrolments;
    private final Seats seats;
    private final Staff staff;
    private final Idempotency idempotency;
    private final Clock clock;

    Enrolling(
            TrainingSessions sessions,
            Enrolments enrolments,
            Seats seats,
            Staff staff,
            Idempotency idempotency,
            Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.seats = seats;
        this.staff = staff;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    private record Request(UUID session, NewEnrolment wish) {}

    @Transactional
    EnrolmentView enrol(UUID session, NewEnrolment wish) {
        var cadre = whose(wish);
        var made = idempotency.once(
                "training-enrolment",
                new Request(session, wish),
                Ids.next(),
                id -> take(id, session, cadre),
                enrolments::findById);
        return EnrolmentView.of(made, made.status() == EnrolmentStatus.WAITING ? enrolments.ahead(made) : null);
    }

    @Transactional
    EnrolmentView withdraw(UUID sessionId, UUID id) {
        var session = sessions.requireAndHold(sessionId);
        var enrolment = enrolments.require(session, id);
        if (!mayDecide(enrolment)) {
            throw Problem.notFound("enrolment", id);
        }
        session.mustBePlanned(clock.instant());
        if (enrolment.withdraw(clock.instant())) {
            enrolments.flush();
            seats.giveToThoseWhoWait(session, clock.instant());
        }
        enrolments.flush();
        return EnrolmentView.of(enrolment, null);
    }

    private Enrolment take(UUID id, UUID sessionId, CadreId cadre) {
        var session = sessions.requireAndHold(sessionId);
        session.mustBePlanned(clock.instant());
        if (!staff.areaOf(cadre).startsWith(session.region())) {
            throw Problem.conflict("session-not-offered", session.region());
        }
        var before = enrolments.of(session, cadre);
        if (before.isPresent()) {
            before.get().again(clock.instant());
            enrolments.flush();
            return before.get();
        }
        var enrolment = new Enrolment(id, session, cadre, clock.instant());
        enrolments.persistAndFlush(enrolment);
        return enrolment;
    }

    /** A cadre speaks for themselves; who names another looks over that cadre's organisation. */
    private CadreId whose(NewEnrolment wish) {
        if (wish.cadre() == null) {
            if (staff.decides()) {
                throw Problem.invalid("cadre", "required");
            }
            return staff.self();
        }
        if (staff.decides()) {
            return staff.named("cadre", wish.cadre());
        }
        var self = staff.self();
        if (!wish.cadre().equals(self.toString())) {
            throw Problem.notFound("cadre", wish.cadre());
        }
        return self;
    }

    private boolean mayDecide(Enrolment enrolment) {
        return staff.is(enrolment.cadre()) || (staff.decides() && staff.covers(staff.areaOf(enrolment.cadre())));
    }
}
