package org.lianxin.visit.household.duplicate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.Problem;

/** The merges of households. */
@ApplicationScoped
class HouseholdMerges implements PanacheRepositoryBase<HouseholdMerge, UUID> {

    HouseholdMerge require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("household-merge", id));
    }

    HouseholdMerge lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("household-merge", id));
    }

    List<HouseholdMerge> of(UUID household) {
        return list("kept = ?1 or merged = ?1 order by id", household);
    }

    List<HouseholdMergePerson> people(UUID merge) {
        return getEntityManager()
                .createQuery("from HouseholdMergePerson where merge = :merge order by id", HouseholdMergePerson.class)
                .setParameter("merge", merge)
                .getResultList();
    }

    void add(HouseholdMerge merge, List<HouseholdMergePerson> people) {
        persistAndFlush(merge);
        people.forEach(getEntityManager()::persist);
    }
}
