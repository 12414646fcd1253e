package org.lianxin.visit.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who answers for which community on a day, and where a community lies. */
@ApplicationScoped
public class Responsibilities {
    private final EntityManager entities;

    Responsibilities(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the cadre works in the community on that day, in whatever role. */
    public boolean covers(String cadre, String community, LocalDate day) {
        return !entities.createQuery("""
                        select 1 from Responsibility r
                        where r.cadre = :cadre and r.community = :community and r.worksFrom <= :day and r.worksUntil > :day
                        """, Integer.class)
                .setParameter("cadre", cadre)
                .setParameter("community", community)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Every community the cadre works in on that day. */
    public List<String> communitiesOf(String cadre, LocalDate day) {
        return entities.createQuery("""
                        select distinct r.community from Responsibility r
                        where r.cadre = :cadre and r.worksFrom <= :day and r.worksUntil > :day
                        """, String.class)
                .setParameter("cadre", cadre)
                .setParameter("day", day)
                .getResultList();
    }

    /** Who stands in for a lead on leave, else the lead, else the acting cadre of that day, else nobody. */
    public Optional<String> responsibleFor(String community, LocalDate day) {
        return Optional.ofNullable(responsibleFor(Set.of(community), day).get(community));
    }

    /** The same for each community that has somebody on that day. */
    public Map<String, String> responsibleFor(Collection<String> communities, LocalDate day) {
        // The last one wins: LEAD sorts after ACTING, and who stands in for the lead comes after both.
        return entities.createQuery("""
                        select r.community, r.cadre from Responsibility r
                        where r.community in :communities and r.role <> DEPUTY and r.worksFrom <= :day and r.worksUntil > :day
                        order by r.standsIn, r.role, r.assignment desc
                        """, Object[].class)
                .setParameter("communities", communities)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (before, last) -> last));
    }

    /** Whether the cadre is deputy in a community that one of the others leads or acts for on that day. */
    public boolean isDeputyOf(String cadre, Collection<String> others, LocalDate day) {
        return !entities.createQuery("""
                        select 1 from Responsibility r, Responsibility o
                        where r.cadre = :cadre and r.role = DEPUTY and r.worksFrom <= :day and r.worksUntil > :day
                          and o.community = r.community and o.cadre in :others and o.role <> DEPUTY
                          and o.worksFrom <= :day and o.worksUntil > :day
                        """, Integer.class)
                .setParameter("cadre", cadre)
                .setParameter("others", others)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the community lies in the region, a prefix of a division code. */
    public boolean liesIn(String community, String region) {
        return !entities.createNativeQuery(
                        "select 1 from community_copy where community = :community and starts_with(region, :region)")
                .setParameter("community", community)
                .setParameter("region", region)
                .getResultList()
                .isEmpty();
    }
}
