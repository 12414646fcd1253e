package org.lianxin.assignment.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Problem;

/** The organiser confirms who was there, all of a list or nobody, or takes a confirmation back. Nobody confirms themselves. */
@ApplicationScoped
class ConfirmingAttendance {

    private final TrainingSessions sessions;
    private final Enrolments enrolments;
    private final Staff staff;
    private final Outbox outbox;
    private final Clock clock;

    ConfirmingAttendance(TrainingSessions sessions, Enrolments enrolments, Staff staff, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    SessionView confirm(UUID id, Attendance attendance) {
        var session = sessions.requireOwnAndHold(id);
        var now = clock.instant();
        session.mustHaveBegun(now);
        var by = staff.signature();
        var events = new ArrayList<TrainingEvent>();
        var there = attendance.there();
        for (int i = 0; i < there.size(); i++) {
            var one = there.get(i);
            var enrolment = enrolled(session, one.cadre(), "present[%d].cadre".formatted(i));
            enrolment
                    .attend(credited(session, one, i), by, clock.getZone(), now)
                    .ifPresent(events::add);
        }
        var missing = attendance.missing();
        for (int i = 0; i < missing.size(); i++) {
            enrolled(session, missing.get(i), "absent[%d]".formatted(i)).miss(by, now);
        }
        if (!there.isEmpty()) {
            session.held(now);
        }
        enrolments.flush();
        outbox.publishAll(events);
        return SessionView.of(session);
    }

    @Transactional
    Enrolment revoke(UUID sessionId, UUID id, String reason) {
        var session = sessions.requireOwnAndHold(sessionId);
        var enrolment = enrolments.require(session, id);
        var revoked = enrolment.revoke(reason, staff.signature(), clock.instant());
        enrolments.flush();
        outbox.publish(revoked);
        return enrolment;
    }

    private Enrolment enrolled(TrainingSession session, String cadre, String field) {
        return enrolments
                .of(session, CadreId.parse(cadre))
                .filter(found ->
                        found.status() != EnrolmentStatus.WAITING && found.status() != EnrolmentStatus.WITHDRAWN)
                .orElseThrow(() -> Problem.invalid(field, "not-enrolled", cadre));
    }

    private static BigDecimal credited(TrainingSession session, Present one, int index) {
        var most = session.course().hours();
        if (one.hours() == null) {
            return most;
        }
        if (one.hours().compareTo(most) > 0) {
            throw Problem.invalid("present[%d].hours".formatted(index), "hours-too-many", most);
        }
        return one.hours();
    }
}
