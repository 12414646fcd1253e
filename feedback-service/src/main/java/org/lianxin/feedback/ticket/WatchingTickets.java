package org.lianxin.feedback.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lianxin.feedback.matter.Matters;

/** Notices, once, that a ticket was not answered in time. */
@ApplicationScoped
public class WatchingTickets {

    private final Tickets tickets;
    private final Matters matters;
    private final Clock clock;

    WatchingTickets(Tickets tickets, Matters matters, Clock clock) {
        this.tickets = tickets;
        this.matters = matters;
        this.clock = clock;
    }

    /** One transaction's worth; says how many were late. */
    @Transactional
    public int watch(int atMost) {
        var now = clock.instant();
        var late = tickets.late(now, atMost);
        late.forEach(ticket -> ticket.late(matters.findById(ticket.matter()).time(now)));
        return late.size();
    }
}
