package org.lianxin.assignment.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** A cadre invites others, or is asked to by a supervisor; moves the session or calls it off. */
@ApplicationScoped
class PlanningExchange {

    private static final int DISTRICT = 6;

    private final ExchangeSessions sessions;
    private final Staff staff;
    private final Precondition precondition;
    private final Idempotency idempotency;
    private final Clock clock;

    PlanningExchange(
            ExchangeSessions sessions, Staff staff, Precondition precondition, Idempotency idempotency, Clock clock) {
        this.sessions = sessions;
        this.staff = staff;
        this.precondition = precondition;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    ExchangeView plan(NewExchange wish) {
        var host = host(wish);
        var session =
                idempotency.once("exchange-session", wish, Ids.next(), id -> create(id, host, wish), sessions::require);
        return sessions.view(session);
    }

    @Transactional
    ExchangeView replan(UUID id, ExchangePlan plan) {
        var session = sessions.requireOwnAndHold(id);
        precondition.require(session.version());
        session.replan(plan, clock.instant());
        sessions.flush();
        return sessions.view(session);
    }

    @Transactional
    ExchangeView cancel(UUID id, String reason) {
        var session = sessions.requireOwnAndHold(id);
        precondition.require(session.version());
        session.cancel(reason, clock.instant());
        sessions.flush();
        return sessions.view(session);
    }

    private CadreId host(NewExchange wish) {
        if (staff.decides()) {
            if (wish.host() == null) {
                throw Problem.invalid("host", "required");
            }
            return staff.named("host", wish.host());
        }
        var self = staff.self();
        if (wish.host() != null && !wish.host().equals(self.toString())) {
            throw Problem.notFound("cadre", wish.host());
        }
        return self;
    }

    private ExchangeSession create(UUID id, CadreId host, NewExchange wish) {
        var area = staff.areaOf(host);
        var region = wish.region() == null ? area.substring(0, Math.min(DISTRICT, area.length())) : wish.region();
        if (!area.startsWith(region)) {
            throw Problem.invalid("region", "region-not-around", area);
        }
        var session = new ExchangeSession(id, host, region, wish.plan(), clock.instant());
        sessions.persistAndFlush(session);
        return session;
    }
}
