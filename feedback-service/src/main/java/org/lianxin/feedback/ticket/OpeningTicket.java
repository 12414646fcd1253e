package org.lianxin.feedback.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianxin.feedback.clock.MatterClock;
import org.lianxin.feedback.clock.MatterClocks;
import org.lianxin.feedback.matter.Matter;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Opens a ticket: a supervisor does, or a clock that ran out so far that the matter is listed. */
@ApplicationScoped
public class OpeningTicket {

    private final MattersInScope matters;
    private final Tickets tickets;
    private final MatterClocks clocks;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    OpeningTicket(
            MattersInScope matters,
            Tickets tickets,
            MatterClocks clocks,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.matters = matters;
        this.tickets = tickets;
        this.clocks = clocks;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    TicketView open(UUID matterId, NewTicket wanted) {
        var matter = matters.toChange(matterId);
        return idempotency
                .once(
                        "ticket.open " + matterId,
                        wanted,
                        Ids.random(),
                        id -> create(id, matter, wanted),
                        tickets::findById)
                .view();
    }

    private Ticket create(UUID id, Matter matter, NewTicket wanted) {
        if (matter.org() == null) {
            throw Problem.conflict("nobody-to-ask", matter.status());
        }
        var now = clock.instant();
        var ticket = Ticket.by(
                id,
                caller.subject(),
                wanted.reason(),
                matter.id(),
                clocks.ticket(matter.ruled(), now),
                matter.time(now));
        tickets.persistAndFlush(ticket);
        return ticket;
    }

    /** In the job's transaction, which holds the matter. Without anybody responsible there is nobody to ask yet. */
    public void open(Matter matter, MatterClock late) {
        if (matter.org() != null) {
            var now = clock.instant();
            tickets.persist(Ticket.by(late, clocks.ticket(matter.ruled(), now), matter.time(now)));
        }
    }
}
