package org.lianxin.assignment.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.register.Day;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;

/** All exchange sessions, in the order of their beginning. */
@ApplicationScoped
class ExchangeSessions implements PanacheRepositoryBase<ExchangeSession, UUID> {

    private static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";

    private final Staff staff;
    private final Participants participants;
    private final Clock clock;

    ExchangeSessions(Staff staff, Participants participants, Clock clock) {
        this.staff = staff;
        this.participants = participants;
        this.clock = clock;
    }

    ExchangeSession require(UUID id) {
        return findByIdOptional(id).filter(this::maySee).orElseThrow(() -> Problem.notFound("exchange-session", id));
    }

    /** One that the caller hosts or whose host they look over, held until the end of the transaction. */
    ExchangeSession requireOwnAndHold(UUID id) {
        var session = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::maySee)
                .orElseThrow(() -> Problem.notFound("exchange-session", id));
        if (!runs(session)) {
            throw Problem.forbidden("not-the-host");
        }
        return session;
    }

    boolean runs(ExchangeSession session) {
        return staff.is(session.host()) || (staff.decides() && staff.covers(staff.areaOf(session.host())));
    }

    ExchangeView view(ExchangeSession session) {
        var who = participants.of(session.id());
        return ExchangeView.of(session, who, runs(session) || who.stream().anyMatch(this::isCallerWhoCame));
    }

    List<ExchangeSession> list(ExchangeQuery asked, PageQuery page) {
        var after = page.after(2);
        var reach = staff.reach();
        var where = new StringBuilder(
                "((region >= :from and region < :until) or region in :above) and (startsAt, id) > (:after, :id)");
        var values = new HashMap<String, Object>(
                Map.of("from", reach.from(), "until", reach.until(), "above", reach.above()));
        values.put("after", after.isEmpty() ? earliest(asked) : Instant.parse(after.get(0)));
        values.put("id", UUID.fromString(after.isEmpty() ? FIRST_ID : after.get(1)));
        var status = QueryValue.choice("status", asked.status, ExchangeStatus.class);
        if (status != null) {
            where.append(" and status = :status");
            values.put("status", status);
        }
        if (asked.host != null) {
            where.append(" and host = :host");
            values.put("host", CadreId.parse(asked.host));
        }
        var query = getEntityManager()
                .createQuery("from ExchangeSession where " + where + " order by startsAt, id", ExchangeSession.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }

    private boolean maySee(ExchangeSession session) {
        return staff.reach().sees(session.region());
    }

    private boolean isCallerWhoCame(Participant participant) {
        return participant.attended() && staff.is(CadreId.parse(participant.cadre()));
    }

    private Instant earliest(ExchangeQuery asked) {
        var day = Day.parse("from", asked.from);
        return day == null ? Instant.EPOCH : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
