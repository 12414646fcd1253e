package org.lianxin.visit.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.lianxin.platform.web.Problem;

/** What must not be erased. */
@ApplicationScoped
public class LegalHolds {
    /** For a native query: a row, aliased {@code x}, with a {@code household} and a {@code community}, that nothing holds. */
    public static final String FREE = """
            not exists (select from legal_hold hold where hold.released_at is null
                        and (hold.household = x.household or hold.community = x.community))""";

    private static final long ERASURE = 0x6c69616e78696e01L;

    private final EntityManager entities;

    LegalHolds(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Whoever erases calls it first: a hold that is being set waits for the transactions that erase, and those that come later
     * see it. Those that erase do not wait for each other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void standStill() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Until the surrounding transaction ends nothing is erased. */
    void stopErasures() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        entities.createNativeQuery("select 1 from (select " + function + "(:key)) taken", Integer.class)
                .setParameter("key", ERASURE)
                .getSingleResult();
    }

    /** @throws Problem 409 when one of the households, or its community, is held */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireFree(Collection<UUID> households) {
        var held = entities.createNativeQuery("""
                        select 1 from household h join legal_hold l
                          on l.released_at is null and (l.household = h.id or l.community = h.community)
                        where h.id = any(:households)""")
                .setParameter("households", households.toArray(UUID[]::new))
                .setMaxResults(1)
                .getResultList();
        if (!held.isEmpty()) {
            throw Problem.conflict("legal-hold");
        }
    }
}
