package org.lianxin.feedback.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.feedback.matter.Scope;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Precondition;
import org.lianxin.platform.web.Problem;

/** The tickets of matters the caller may see; those of others do not exist for them. */
@RequestScoped
class TicketsInScope {

    private static final String FROM = "select t from Ticket t join Matter m on m.id = t.matter where ";

    private final Tickets tickets;
    private final Scope scope;
    private final Precondition precondition;

    TicketsInScope(Tickets tickets, Scope scope, Precondition precondition) {
        this.tickets = tickets;
        this.scope = scope;
        this.precondition = precondition;
    }

    Ticket toRead(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("ticket", id));
    }

    Ticket toChange(UUID id) {
        var ticket = toRead(id);
        tickets.getEntityManager().refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
        if (precondition.present()) {
            precondition.require(ticket.version());
        }
        return ticket;
    }

    /** Oldest first: what has waited longest. */
    Page<TicketView> page(
            @Nullable TicketStatus status, @Nullable Boolean late, @Nullable UUID matter, PageQuery query) {
        var condition = scope.overMatters();
        var where = new ArrayList<>(List.of(condition.hql()));
        var parameters = new HashMap<>(condition.parameters());
        if (status != null) {
            where.add("t.status = :status");
            parameters.put("status", status);
        }
        if (late != null) {
            where.add("t.overdueAt is " + (late ? "not null" : "null"));
        }
        if (matter != null) {
            where.add("t.matter = :matter");
            parameters.put("matter", matter);
        }
        var after = query.after(2);
        if (!after.isEmpty()) {
            where.add("(t.openedAt, t.id) > (:afterTime, :afterId)");
            parameters.put("afterTime", Instant.parse(after.get(0)));
            parameters.put("afterId", UUID.fromString(after.get(1)));
        }
        var rows = tickets.find(FROM + String.join(" and ", where) + " order by t.openedAt, t.id", parameters)
                .page(0, query.fetch())
                .list();
        return Page.of(rows, query, t -> List.of(t.openedAt().toString(), t.id().toString()))
                .map(Ticket::view);
    }

    private Optional<Ticket> find(UUID id) {
        var condition = scope.overMatters();
        var parameters = new HashMap<>(condition.parameters());
        parameters.put("id", id);
        return tickets.find(FROM + "t.id = :id and " + condition.hql(), parameters)
                .firstResultOptional();
    }
}
