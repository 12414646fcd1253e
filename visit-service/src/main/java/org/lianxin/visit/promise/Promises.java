package org.lianxin.visit.promise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Filter;

/** The promises. */
@ApplicationScoped
class Promises implements PanacheRepositoryBase<Promise, UUID> {

    Promise require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("promise", id));
    }

    Promise lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("promise", id));
    }

    Optional<Promise> byCode(byte[] hash, LockModeType lock) {
        return find("codeHash", (Object) hash).withLock(lock).firstResultOptional();
    }

    List<Promise> list(Filter filter, PageQuery page) {
        var keys = page.after(2);
        if (!keys.isEmpty()) {
            filter.after("dueOn", "id", List.of(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        }
        return find(filter.where() + " order by dueOn, id", filter.parameters())
                .range(0, page.limit())
                .list();
    }

    /** Passed over when another replica holds them: that one sees to them. */
    List<Promise> lockOverdue(LocalDate today, int most) {
        return locked("from Promise where status = OPEN and dueOn < :limit order by dueOn", "limit", today, most);
    }

    List<Promise> lockUnanswered(Instant now, int most) {
        return locked(
                "from Promise where status = REPORTED and answerBy < :limit order by answerBy", "limit", now, most);
    }

    private List<Promise> locked(String query, String name, Object limit, int most) {
        return getEntityManager()
                .createQuery(query, Promise.class)
                .setParameter(name, limit)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    PromiseRule rule(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "from PromiseRule where effectiveFrom <= :day order by effectiveFrom desc", PromiseRule.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Whether there is such a visit with this household of this community; of a sealed one nobody is to know. */
    boolean wasVisit(UUID visit, String community, @Nullable UUID household) {
        return exists(
                "select 1 from visit where id = :id and community = :community and household is not distinct from :household"
                        + " and status not in ('SEALED', 'PLANNED', 'MISSED', 'CANCELLED')",
                visit,
                community,
                household);
    }

    boolean isHelpCase(UUID helpCase, String community, @Nullable UUID household) {
        return exists(
                "select 1 from help_case where id = :id and community = :community and household is not distinct from :household",
                helpCase,
                community,
                household);
    }

    boolean livesIn(UUID household, String community) {
        return !getEntityManager()
                .createNativeQuery("select 1 from household where id = :id and community = :community")
                .setParameter("id", household)
                .setParameter("community", community)
                .getResultList()
                .isEmpty();
    }

    private boolean exists(String query, UUID id, String community, @Nullable UUID household) {
        return !getEntityManager()
                .createNativeQuery(query)
                .setParameter("id", id)
                .setParameter("community", community)
                .unwrap(NativeQuery.class)
                .setParameter("household", household, UUID.class)
                .getResultList()
                .isEmpty();
    }
}
