package org.lianxin.visit.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.visit.scope.Filter;

/** The households. */
@ApplicationScoped
public class Households implements PanacheRepositoryBase<Household, UUID> {

    public Household require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("household", id));
    }

    /** For a change that concerns more than one row: nobody else changes the household meanwhile. */
    public Household lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("household", id));
    }

    /** Two households locked in the order of their ids, so that two merges of the same two do not wait for each other. */
    public void lockBoth(UUID one, UUID other) {
        if (one.compareTo(other) < 0) {
            lock(one);
            lock(other);
        } else {
            lock(other);
            lock(one);
        }
    }

    /** The household and all that were merged into it, however often that happened. */
    public Set<UUID> withMerged(UUID id) {
        var found = new HashSet<UUID>();
        Collection<UUID> next = List.of(id);
        while (!next.isEmpty() && found.addAll(next)) {
            next = getEntityManager()
                    .createQuery("select id from Household where mergedInto in :into", UUID.class)
                    .setParameter("into", next)
                    .getResultList();
        }
        return found;
    }

    /** Whether somebody with one of these ids is known, in whatever household. */
    boolean anyResident(Collection<UUID> ids) {
        return !ids.isEmpty()
                && !getEntityManager()
                        .createQuery("select 1 from Resident where id in :ids", Integer.class)
                        .setParameter("ids", ids)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    List<Household> list(Filter filter, PageQuery page) {
        var keys = page.after(1);
        if (!keys.isEmpty()) {
            filter.and("id > :after", Map.of("after", UUID.fromString(keys.getFirst())));
        }
        return find(filter.where() + " order by id", filter.parameters())
                .range(0, page.limit())
                .list();
    }
}
