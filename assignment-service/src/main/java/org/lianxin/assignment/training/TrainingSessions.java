package org.lianxin.assignment.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.assignment.register.Day;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;

/** All sessions, in the order of their beginning. */
@ApplicationScoped
class TrainingSessions implements PanacheRepositoryBase<TrainingSession, UUID> {

    private static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";

    private final Staff staff;
    private final Clock clock;

    TrainingSessions(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** One that is offered to the caller or in their region. */
    TrainingSession require(UUID id) {
        return find("from TrainingSession s join fetch s.course where s.id = ?1", id)
                .firstResultOptional()
                .filter(session -> staff.reach().sees(session.region()))
                .orElseThrow(() -> Problem.notFound("training-session", id));
    }

    /** The same, held against others who enrol, withdraw or change it, until the end of the transaction. */
    TrainingSession requireAndHold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(session -> staff.reach().sees(session.region()))
                .orElseThrow(() -> Problem.notFound("training-session", id));
    }

    /** One that the caller organises: it lies inside their region. */
    TrainingSession requireOwnAndHold(UUID id) {
        var session = requireAndHold(id);
        if (!staff.covers(session.region())) {
            throw Problem.forbidden("not-the-organiser");
        }
        return session;
    }

    List<TrainingSession> list(SessionQuery asked, PageQuery page) {
        var after = page.after(2);
        var reach = staff.reach();
        var where = new StringBuilder(
                "((s.region >= :from and s.region < :until) or s.region in :above) and (s.startsAt, s.id) > (:after, :id)");
        var values = new HashMap<String, Object>(
                Map.of("from", reach.from(), "until", reach.until(), "above", reach.above()));
        values.put("after", after.isEmpty() ? earliest(asked) : Instant.parse(after.get(0)));
        values.put("id", UUID.fromString(after.isEmpty() ? FIRST_ID : after.get(1)));
        var course = QueryValue.id("course", asked.course);
        if (course != null) {
            where.append(" and s.course.id = :course");
            values.put("course", course);
        }
        var status = QueryValue.choice("status", asked.status, SessionStatus.class);
        if (status != null) {
            where.append(" and s.status = :status");
            values.put("status", status);
        }
        var query = getEntityManager()
                .createQuery(
                        "from TrainingSession s join fetch s.course where " + where + " order by s.startsAt, s.id",
                        TrainingSession.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }

    private Instant earliest(SessionQuery asked) {
        var day = Day.parse("from", asked.from);
        return day == null ? Instant.EPOCH : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
