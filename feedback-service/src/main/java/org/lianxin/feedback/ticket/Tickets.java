package org.lianxin.feedback.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All tickets, without regard to who asks. */
@ApplicationScoped
class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    /** Tickets whose day has passed without an answer, locked. What another node is working on is skipped. */
    @SuppressWarnings("unchecked") // a native query with an entity class gives that entity
    List<Ticket> late(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from supervision_ticket where status in ('OPEN', 'RETURNED') and overdue_at is null and due_at <= :now"
                                + " order by due_at, id limit :limit for no key update skip locked",
                        Ticket.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }
}
