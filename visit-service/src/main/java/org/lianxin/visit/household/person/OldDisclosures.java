package org.lianxin.visit.household.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import org.lianxin.visit.retention.Expiring;
import org.lianxin.visit.retention.LegalHolds;

/** Who saw a number in clear is kept for a time; the audit log has its own period. */
@ApplicationScoped
class OldDisclosures implements Expiring {
    private static final String ERASE = """
            delete from resident_disclosure where id in (
                select d.id from resident_disclosure d
                join resident r on r.id = d.resident join household h on h.id = r.household,
                lateral (select h.id as household, h.community) x
                where d.shown_at < :before and %s
                order by d.shown_at limit :most for update of d skip locked)""".formatted(LegalHolds.FREE);

    private final EntityManager entities;

    OldDisclosures(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String subject() {
        return "DISCLOSURES";
    }

    @Override
    public int erase(Instant before, int most) {
        return entities.createNativeQuery(ERASE)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .executeUpdate();
    }
}
