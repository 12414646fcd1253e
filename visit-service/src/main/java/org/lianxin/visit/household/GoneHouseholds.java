package org.lianxin.visit.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lianxin.visit.retention.Expiring;
import org.lianxin.visit.retention.LegalHolds;

/** Households that left the area, or whose people live in others: after the period of retention nothing is kept of them. */
@ApplicationScoped
class GoneHouseholds implements Expiring {
    private static final String JOB = "retention";
    private static final String GONE = """
            select h.id from household h, lateral (select h.id as household, h.community) x
            where h.status in ('AWAY', 'DISSOLVED') and h.changed_at < :before
              and not exists (select from help_case c where c.household = h.id and c.status <> 'CLOSED')
              and %s
            order by h.changed_at limit :most for update of h skip locked""".formatted(LegalHolds.FREE);

    private final EntityManager entities;
    private final Households households;
    private final ErasingPeople erasing;
    private final PersonalFields fields;
    private final Clock clock;

    GoneHouseholds(
            EntityManager entities, Households households, ErasingPeople erasing, PersonalFields fields, Clock clock) {
        this.entities = entities;
        this.households = households;
        this.erasing = erasing;
        this.fields = fields;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "GONE_HOUSEHOLDS";
    }

    @Override
    public int erase(Instant before, int most) {
        List<UUID> gone = entities.createNativeQuery(GONE, UUID.class)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .getResultList();
        var pen = new Pen(fields, JOB, clock.instant(), LocalDate.now(clock));
        gone.forEach(id -> erasing.household(households.require(id), pen));
        return gone.size();
    }
}
