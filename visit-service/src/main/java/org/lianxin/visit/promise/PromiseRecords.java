package org.lianxin.visit.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianxin.visit.retention.Expiring;
import org.lianxin.visit.retention.LegalHolds;
import org.lianxin.visit.retention.PersonalData;

/** What was promised: the household's to read, the words erased with it or when their time is over. */
@ApplicationScoped
class PromiseRecords implements Expiring, PersonalData {
    private static final String NOTHING = "";

    /** A sealed value of no words has 33 bytes. */
    private static final String OLD = """
            select p.id from promise p, lateral (select p.household, p.community) x
            where p.status = 'KEPT' and p.kept_at < :before and octet_length(p.words) > 33 and %s
            order by p.kept_at limit :most for update of p skip locked""".formatted(LegalHolds.FREE);

    private final EntityManager entities;
    private final PromiseWords words;

    PromiseRecords(EntityManager entities, PromiseWords words) {
        this.entities = entities;
        this.words = words;
    }

    @Override
    public String subject() {
        return "PROMISES";
    }

    @Override
    public int erase(Instant before, int most) {
        List<UUID> old = entities.createNativeQuery(OLD, UUID.class)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setParameter("most", most)
                .getResultList();
        old.forEach(this::forget);
        return old.size();
    }

    private void forget(UUID id) {
        entities.createNativeQuery("update promise set words = :words where id = :id")
                .setParameter("words", words.seal(NOTHING, id))
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public String part() {
        return "promises";
    }

    @Override
    public List<PromiseView> of(Collection<UUID> households) {
        return entities.createQuery("from Promise where household in :households order by dueOn, id", Promise.class)
                .setParameter("households", households)
                .getResultStream()
                .map(words::view)
                .toList();
    }

    @Override
    public void erase(Collection<UUID> households) {
        entities.createQuery("select id from Promise where household in :households", UUID.class)
                .setParameter("households", households)
                .getResultList()
                .forEach(this::forget);
    }
}
