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

/** The visits; recording writes those that were made, {@link VisitList} pages through them. */
@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, UUID> {

    public Visit require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("visit", id));
    }

    public Visit lock(UUID id) {
        return lockIfThere(id).orElseThrow(() -> Problem.notFound("visit", id));
    }

    public Optional<Visit> lockIfThere(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Visit> bySlip(String number) {
        return find("slip.slipNumber", number).firstResultOptional();
    }

    public Optional<Visit> lockBySlip(String number) {
        return find("slip.slipNumber", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Passed over when another replica holds them: that one releases them. */
    public List<Visit> lockSealedSince(Instant before, int most) {
        return lockSome(
                "from Visit where status = :status and recordedAt <= :before order by recordedAt",
                VisitStatus.SEALED,
                before,
                most);
    }

    /** Plans whose time was before then. */
    public List<Visit> lockPlannedBefore(Instant before, int most) {
        return lockSome(
                "from Visit where status = :status and plan.plannedFor < :before order by plan.plannedFor",
                VisitStatus.PLANNED,
                before,
                most);
    }

    private List<Visit> lockSome(String query, VisitStatus status, Instant before, int most) {
        return getEntityManager()
                .createQuery(query, Visit.class)
                .setParameter("status", status)
                .setParameter("before", before)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    public int lockAnsweredBefore(Instant before) {
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
