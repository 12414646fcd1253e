package org.lianxin.assignment.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.assignment.organisation.Organisations;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** Plans a session, moves it, calls it off. More seats are given to those who wait. */
@ApplicationScoped
class PlanningSession {

    private final TrainingSessions sessions;
    private final Courses courses;
    private final Seats seats;
    private final Organisations organisations;
    private final Staff staff;
    private final Precondition precondition;
    private final Idempotency idempotency;
    private final Clock clock;

    PlanningSession(
            TrainingSessions sessions,
            Courses courses,
            Seats seats,
            Organisations organisations,
            Staff staff,
            Precondition precondition,
            Idempotency idempotency,
            Clock clock) {
        this.sessions = sessions;
        this.courses = courses;
        this.seats = seats;
        this.organisations = organisations;
        this.staff = staff;
        this.precondition = precondition;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    SessionView plan(NewSession wish) {
        return SessionView.of(
                idempotency.once("training-session", wish, Ids.next(), id -> create(id, wish), sessions::require));
    }

    @Transactional
    SessionView replan(UUID id, SessionPlan plan) {
        var session = sessions.requireOwnAndHold(id);
        precondition.require(session.version());
        session.replan(plan, clock.instant());
        seats.giveToThoseWhoWait(session, clock.instant());
        sessions.flush();
        return SessionView.of(session);
    }

    @Transactional
    SessionView cancel(UUID id, String reason) {
        var session = sessions.requireOwnAndHold(id);
        precondition.require(session.version());
        session.cancel(reason, clock.instant());
        sessions.flush();
        return SessionView.of(session);
    }

    private TrainingSession create(UUID id, NewSession wish) {
        var course = courses.findByIdOptional(wish.course())
                .filter(found -> staff.reach().sees(found.region()))
                .orElseThrow(() -> Problem.invalid("course", "course-unknown", wish.course()));
        if (!staff.covers(wish.region())) {
            throw Problem.notFound("region", wish.region());
        }
        if (!wish.region().startsWith(course.region())) {
            throw Problem.invalid("region", "region-outside", course.region());
        }
        if (organisations.findByIdOptional(wish.organiser()).isEmpty()) {
            throw Problem.invalid("organiser", "organisation-unknown", wish.organiser());
        }
        var session = new TrainingSession(id, course, wish, clock.instant());
        sessions.persistAndFlush(session);
        return session;
    }
}
