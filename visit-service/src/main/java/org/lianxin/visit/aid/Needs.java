package org.lianxin.visit.aid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Filter;

/** The needs. */
@ApplicationScoped
class Needs implements PanacheRepositoryBase<Need, UUID> {

    Need require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("need", id));
    }

    Need lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("need", id));
    }

    Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(getEntityManager()
                .createQuery("select n.id from Need n where n.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** Passed over when another replica holds them: that one tells of them. */
    List<Need> lockLate(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "from Need where status = UNDECIDED and overdueAt is null and decideBy < :now order by decideBy",
                        Need.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    /** Working days there are to decide on a need found on that day. */
    int workingDaysToDecide(LocalDate day) {
        return (Integer) getEntityManager()
                .createNativeQuery(
                        "select decide_working_days from need_rule where effective_from <= :day order by effective_from desc limit 1",
                        Integer.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    List<Need> list(Filter filter, PageQuery page) {
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            filter.after("foundAt", "id", List.of(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        }
        return find(filter.where() + " order by foundAt, id", filter.parameters())
                .range(0, page.limit())
                .list();
    }
}
