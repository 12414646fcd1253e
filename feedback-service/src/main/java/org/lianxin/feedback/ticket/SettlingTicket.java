package org.lianxin.feedback.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.lianxin.feedback.matter.MattersInScope;
import org.lianxin.platform.web.Caller;

/** The handler answers, the supervisor judges the answer. */
@ApplicationScoped
class SettlingTicket {

    private final TicketsInScope tickets;
    private final MattersInScope matters;
    private final Caller caller;
    private final Clock clock;

    SettlingTicket(TicketsInScope tickets, MattersInScope matters, Caller caller, Clock clock) {
        this.tickets = tickets;
        this.matters = matters;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    TicketView answer(UUID id, TicketAnswer answer) {
        var ticket = tickets.toChange(id);
        ticket.answer(answer.text(), caller.subject(), at(ticket));
        return ticket.view();
    }

    @Transactional
    TicketView judge(UUID id, TicketVerdict verdict) {
        var ticket = tickets.toChange(id);
        ticket.judge(verdict.enough(), verdict.words(), caller.subject(), at(ticket));
        return ticket.view();
    }

    private Instant at(Ticket ticket) {
        return matters.toRead(ticket.matter()).time(clock.instant());
    }
}
