package org.lianxin.assignment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says who answers for what is open. Until the hand-over is complete that is the outgoing cadre; when they have left the
 * organisation whoever answers for the community today; and in a vacancy, or when there is nobody else, the supervisor.
 */
@ApplicationScoped
class Owners {

    private static final String STANDING = """
            select h.id, h.status = 'COMPLETED' as complete, h.to_org || '/' || h.to_staff_number as incoming,
                   h.from_org || '/' || h.from_staff_number as outgoing,
                   k.status = 'LEFT' as has_left, h.successor is null and h.ends_on <= :today as vacant,
                   (select a.org || '/' || a.staff_number
                    from assignment a join cadre s on s.org = a.org and s.staff_number = a.staff_number
                    where a.community = h.community and a.id <> h.assignment and a.role in ('ACTING', 'LEAD') and s.status <> 'LEFT'
                      and a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today)
                    order by a.role limit 1) as acting
            from hand_over h join cadre k on k.org = h.from_org and k.staff_number = h.from_staff_number
            where h.id in (:ids)""";

    private final EntityManager entities;

    Owners(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    Map<UUID, Owner> of(Collection<HandOver> some, LocalDate today) {
        var owners = new HashMap<UUID, Owner>();
        if (!some.isEmpty()) {
            List<Tuple> rows = entities.createNativeQuery(STANDING, Tuple.class)
                    .setParameter("today", today)
                    .setParameter("ids", some.stream().map(HandOver::id).toList())
                    .getResultList();
            rows.forEach(row -> owners.put(row.get("id", UUID.class), owner(row)));
        }
        return owners;
    }

    private static Owner owner(Tuple row) {
        if (row.get("complete", Boolean.class)) {
            return new Owner(Owner.As.INCOMING, row.get("incoming", String.class));
        }
        boolean left = row.get("has_left", Boolean.class);
        if (!left && !row.get("vacant", Boolean.class)) {
            return new Owner(Owner.As.OUTGOING, row.get("outgoing", String.class));
        }
        var acting = row.get("acting", String.class);
        return acting == null ? new Owner(Owner.As.SUPERVISOR, null) : new Owner(Owner.As.ACTING, acting);
    }
}
