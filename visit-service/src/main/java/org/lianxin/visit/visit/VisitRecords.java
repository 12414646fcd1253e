package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianxin.visit.retention.Expiring;
import org.lianxin.visit.retention.LegalHolds;
import org.lianxin.visit.retention.PersonalData;

/** Visits: the household's to read, their words and places erased with it or when their time is over. That they took place stays. */
@ApplicationScoped
class VisitRecords implements Expiring, PersonalData {
    private static final String OLD = """
            select v.id from visit v, lateral (select v.household, v.community) x
            where v.words_erased_at is null and v.started_at < :before and v.status <> 'PLANNED' and %s
            order by v.started_at limit :most for update of v skip locked""".formatted(LegalHolds.FREE);
    private static final String KEPT = "select id from visit where words_erased_at is null and household = any(:ids)";
    private static final String ERASE = """
            with words as (
              update visit_correction set text = null where visit = any(:ids)),
            conflicts as (
              update sync_conflict set mine = null, theirs = null, version = version + 1,
                     status = case status when 'OPEN' then 'THEIRS' else status end,
                     decided_at = coalesce(decided_at, :now), decided_by = coalesce(decided_by, 'erasure')
              where target = any(:ids))
            update visit set notes = null, findings = null, resident_words = null, rating_words = null, review_reason = null,
                   latitude = null, longitude = null, words_erased_at = :now
            where id = any(:ids)""";

    private final EntityManager entities;
    private final VisitViews views;
    private final Clock clock;

    VisitRecords(EntityManager entities, VisitViews views, Clock clock) {
        this.entities = entities;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "VISIT_NOTES";
    }

    @Override
    public int erase(Instant before, int most) {
        List<UUID> old = entities.createNativeQuery(OLD, UUID.class)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .getResultList();
        forget(old);
        return old.size();
    }

    private void forget(List<UUID> visits) {
        if (visits.isEmpty()) {
            return;
        }
        entities.createNativeQuery(ERASE)
                .setParameter("ids", visits.toArray(UUID[]::new))
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public String part() {
        return "visits";
    }

    /** A sealed one exists for nobody but its maker and supervisors until it is released. */
    @Override
    public List<VisitView> of(Collection<UUID> households) {
        return entities.createQuery(
                        "from Visit where household in :households and status <> SEALED order by startedAt, id",
                        Visit.class)
                .setParameter("households", households)
                .getResultStream()
                .map(views::whole)
                .toList();
    }

    @Override
    public void erase(Collection<UUID> households) {
        List<UUID> kept = entities.createNativeQuery(KEPT, UUID.class)
                .setParameter("ids", households.toArray(UUID[]::new))
                .getResultList();
        forget(kept);
    }
}
