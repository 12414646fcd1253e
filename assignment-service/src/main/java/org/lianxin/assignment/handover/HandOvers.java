package org.lianxin.assignment.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;

/** All hand-overs. */
@ApplicationScoped
class HandOvers implements PanacheRepositoryBase<HandOver, UUID> {

    Optional<HandOver> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<HandOver> lockOf(UUID assignment) {
        return locked("assignment = ?1", assignment).stream().findFirst();
    }

    /** Of a community, not complete. */
    List<HandOver> lockUnfinished(String community) {
        return locked("community = ?1 and status <> COMPLETED order by id", community);
    }

    /** Those of a community that wait for the joint visit of this cadre with the other. */
    List<HandOver> lockWaitingForVisit(String community, CadreId cadre, Instant startedAt) {
        return locked(
                "community = ?1 and (outgoing = ?2 or incoming = ?2) and openedAt <= ?3 and jointVisit.visit is null order by id",
                community,
                cadre,
                startedAt);
    }

    /** Whether somebody has still to pass something on to this assignment. */
    boolean isAwaitedBy(UUID successor) {
        return count("successor = ?1 and status <> COMPLETED", successor) > 0;
    }

    /** Signed, and their day has come; what another replica completes at this moment is left to it. */
    List<HandOver> ready(LocalDate today, int most) {
        return someFree("from HandOver where status = SIGNED and endsOn <= :now order by endsOn, id", today, most);
    }

    List<HandOver> falling(Instant now, int most) {
        return someFree(
                "from HandOver where status = OPEN and overdueSince is null and dueAt <= :now order by dueAt, id",
                now,
                most);
    }

    private List<HandOver> someFree(String hql, Object now, int most) {
        return getEntityManager()
                .createQuery(hql, HandOver.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    private List<HandOver> locked(String where, Object... values) {
        return find(where, values).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<HandOver> list(
            HandOverQuery asked, RegionRange range, @Nullable CadreId only, LocalDate today, PageQuery page) {
        var where = new StringBuilder("c.region >= :from and c.region < :until");
        var values = new HashMap<String, Object>(Map.of("from", range.from(), "until", range.until()));
        if (only != null) {
            where.append(" and (h.outgoing = :only or h.incoming = :only)");
            values.put("only", only);
        }
        asked.narrow(where, values, today);
        var after = page.after(2);
        if (!after.isEmpty()) {
            where.append(" and (h.dueAt, h.id) > (:due, :id)");
            values.putAll(Map.of("due", Instant.parse(after.get(0)), "id", UUID.fromString(after.get(1))));
        }
        var query = getEntityManager()
                .createQuery(
                        "select h from HandOver h join Community c on c.code = h.community where " + where
                                + " order by h.dueAt, h.id",
                        HandOver.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }
}
