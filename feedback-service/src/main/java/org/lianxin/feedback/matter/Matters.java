package org.lianxin.feedback.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All matters, without regard to who asks; who may see them is the business of {@link MattersInScope}. */
@ApplicationScoped
public class Matters implements PanacheRepositoryBase<Matter, UUID> {

    /** The code of the matter itself, or that of a further representative of a joint petition. */
    private static final String BY_CODE =
            "trackingHash = ?1 or id = (select p.matter from Petitioner p where p.trackingHash = ?1)";

    public Optional<Matter> byTrackingHash(byte[] hash) {
        return find(BY_CODE, hash).firstResultOptional();
    }

    /** The same, locked: one change of a matter at a time. */
    public Optional<Matter> byTrackingHashToChange(byte[] hash) {
        return find(BY_CODE, hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Matters whose silence has ended, locked. Rows another node is working on are skipped; it will finish them. */
    public List<Matter> toWake(Instant now, int limit) {
        return lock("select * from matter where wake_at <= :now order by wake_at, id limit :limit", now, limit);
    }

    /**
     * Matters with a clock whose next level has come, locked as everything that changes a matter locks it: so nobody counts events
     * of one matter twice, and nobody waits for two things in different order.
     */
    public List<Matter> withClockAtNextLevel(Instant now, int limit) {
        return lock("""
                select * from matter where id in (
                  select matter from matter_clock where next_at <= :now order by next_at, id limit :limit)""", now, limit);
    }

    /** Ends what goes along with a matter that has ended, and its own going along: nobody is left behind. */
    void separate(UUID matter) {
        getEntityManager()
                .createQuery("delete from Merging g where g.into = :matter or g.matter = :matter")
                .setParameter("matter", matter)
                .executeUpdate();
    }

    private List<Matter> lock(String sql, Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(sql + " for no key update skip locked", Matter.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }
}
