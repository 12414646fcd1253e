package org.lianxin.visit.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.lianxin.platform.web.Problem;

/** The visits; {@link VisitLedger} writes new ones, {@link VisitList} pages through them. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {

    Visit require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("visit", id));
    }

    Visit lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("visit", id));
    }

    Optional<Visit> lockByCode(byte[] hash) {
        return find("acknowledgementHash", (Object) hash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Passed over when another replica holds them: that one releases them. */
    List<Visit> lockSealedSince(Instant before, int most) {
        return getEntityManager()
                .createQuery(
                        "from Visit where status = :sealed and recordedAt <= :before order by recordedAt", Visit.class)
                .setParameter("sealed", VisitStatus.SEALED)
                .setParameter("before", before)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    int lockAnsweredBefore(Instant before) {
        return update(
                "update versioned Visit set status = ?1 where status in (?2, ?3) and recordedAt <= ?4",
                VisitStatus.LOCKED,
                VisitStatus.ACKNOWLEDGED,
                VisitStatus.REVIEWED,
                before);
    }

    static List<String> sortKey(Visit visit) {
        return List.of(visit.startedAt().toString(), visit.id().toString());
    }
}
