package org.lianxin.assignment.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.staff.Staff;
import org.lianxin.platform.events.Outbox;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** Who comes to an exchange session, that it was held, and what was said. */
@ApplicationScoped
class HoldingExchange {

    private final ExchangeSessions sessions;
    private final Participants participants;
    private final Staff staff;
    private final Precondition precondition;
    private final Outbox outbox;
    private final Clock clock;

    HoldingExchange(
            ExchangeSessions sessions,
            Participants participants,
            Staff staff,
            Precondition precondition,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.participants = participants;
        this.staff = staff;
        this.precondition = precondition;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ExchangeView join(UUID id, CadreId cadre) {
        var session = ahead(id, cadre);
        staff.colleague("staffNumber", cadre.toString());
        if (cadre.equals(session.host())) {
            throw Problem.conflict("host-among-participants");
        }
        if (!staff.areaOf(cadre).startsWith(session.region())) {
            throw Problem.conflict("session-not-offered", session.region());
        }
        participants.join(id, cadre);
        return sessions.view(session);
    }

    @Transactional
    ExchangeView leave(UUID id, CadreId cadre) {
        var session = ahead(id, cadre);
        participants.leave(id, cadre);
        return sessions.view(session);
    }

    @Transactional
    ExchangeView hold(UUID id, Holding holding) {
        var session = sessions.requireOwnAndHold(id);
        precondition.require(session.version());
        var came = new LinkedHashSet<CadreId>();
        for (int i = 0; i < holding.participants().size(); i++) {
            came.add(staff.colleague(
                    "participants[%d]".formatted(i), holding.participants().get(i)));
        }
        var held = session.hold(came, holding.minutes(), clock.instant());
        participants.came(id, came);
        sessions.flush();
        outbox.publish(held);
        return sessions.view(session);
    }

    @Transactional
    ExchangeView correctMinutes(UUID id, Minutes minutes) {
        var session = sessions.requireOwnAndHold(id);
        precondition.require(session.version());
        session.correctMinutes(minutes.minutes(), clock.instant());
        sessions.flush();
        return sessions.view(session);
    }

    /** A cadre speaks for themselves; the host and who looks over the host for anybody. */
    private ExchangeSession ahead(UUID id, CadreId cadre) {
        var session = sessions.require(id);
        if (!staff.is(cadre) && !sessions.runs(session)) {
            throw Problem.notFound("cadre", cadre);
        }
        session.mustBeAhead(clock.instant());
        return session;
    }
}
