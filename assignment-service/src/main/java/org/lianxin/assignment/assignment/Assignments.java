package org.lianxin.assignment.assignment;

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

/** All assignments, past and to come, as they are and as they were known. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** An assignment with the region of its community, by which it is seen and sorted. */
    record Placed(AssignmentView assignment, String region) {

        List<String> sortKey() {
            return List.of(region, assignment.community(), assignment.id().toString());
        }
    }

    /** Locked, so that of two changes at once the second sees the first. */
    Optional<Assignment> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As the register says now. */
    List<Placed> list(AssignmentQuery asked, RegionRange range, @Nullable CadreId only, PageQuery page) {
        return select("Assignment", "id", new StringBuilder(), new HashMap<>(), asked, range, only, page).stream()
                .map(row -> new Placed(((Assignment) row[0]).view(), (String) row[1]))
                .toList();
    }

    /** As the register said at a moment. */
    List<Placed> listAsKnown(
            Instant at, AssignmentQuery asked, RegionRange range, @Nullable CadreId only, PageQuery page) {
        var known = new StringBuilder("a.knownFrom <= :known and (a.knownTo is null or a.knownTo > :known) and ");
        var values = new HashMap<String, Object>(Map.of("known", at));
        return select("AssignmentVersion", "assignment", known, values, asked, range, only, page).stream()
                .map(row -> new Placed(((AssignmentVersion) row[0]).view(), (String) row[1]))
                .toList();
    }

    private List<Object[]> select(
            String entity,
            String id,
            StringBuilder where,
            Map<String, Object> values,
            AssignmentQuery asked,
            RegionRange range,
            @Nullable CadreId only,
            PageQuery page) {
        where.append("c.region >= :from and c.region < :until");
        values.putAll(Map.of("from", range.from(), "until", range.until()));
        asked.narrow(where, values, only);
        var after = page.after(3);
        if (!after.isEmpty()) {
            where.append(" and (c.region, a.community, a.%s) > (:region, :code, :id)".formatted(id));
            values.putAll(Map.of("region", after.get(0), "code", after.get(1), "id", UUID.fromString(after.get(2))));
        }
        var query = getEntityManager()
                .createQuery(
                        "select a, c.region from " + entity + " a join Community c on c.code = a.community where "
                                + where + " order by c.region, a.community, a." + id,
                        Object[].class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }

    /** The one who is responsible for a community on a day, as known at a moment or now. */
    Optional<AssignmentView> responsible(String community, LocalDate on, @Nullable Instant known) {
        var knowledge =
                known == null ? "knownTo is null" : "knownFrom <= :known and (knownTo is null or knownTo > :known)";
        var query = getEntityManager()
                .createQuery("""
                        from AssignmentVersion
                        where community = :community and role <> DEPUTY and validFrom <= :on and (validTo is null or validTo > :on)
                          and %s
                        order by case when standsInFor is not null then 0 when role = LEAD then 1 else 2 end, validFrom desc, position""".formatted(knowledge), AssignmentVersion.class)
                .setParameter("community", community)
                .setParameter("on", on);
        if (known != null) {
            query.setParameter("known", known);
        }
        return query.setMaxResults(1)
                .getResultStream()
                .map(AssignmentVersion::view)
                .findFirst();
    }

    /** All versions of one assignment, oldest first. */
    List<AssignmentVersion> history(UUID id, PageQuery page) {
        var after = page.after(1);
        return getEntityManager()
                .createQuery(
                        "from AssignmentVersion where assignment = :id and position > :after order by position",
                        AssignmentVersion.class)
                .setParameter("id", id)
                .setParameter("after", after.isEmpty() ? 0L : Long.parseLong(after.getFirst()))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Those whose day has come; what another replica is turning at this moment is left to it. */
    List<Assignment> due(LocalDate today, int most) {
        return getEntityManager()
                .createQuery("""
                        from Assignment
                        where (status = PROPOSED and validFrom <= :today)
                           or (status = ACTIVE and validTo <= :today)
                           or (status = HANDING_OVER and role = DEPUTY and validTo <= :today)
                        order by validFrom, id""", Assignment.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    /** Acting cadres who stand in for a lead on leave and are not over. */
    List<Assignment> standingInFor(UUID lead) {
        return find("standsInFor = ?1 and status in (PROPOSED, ACTIVE, HANDING_OVER) order by id", lead)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Acting cadres who fill a vacancy and have begun. */
    List<Assignment> fillingVacancyOf(String community) {
        return find(
                        "community = ?1 and role = ACTING and standsInFor is null and status = ACTIVE order by id",
                        community)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Leads and acting cadres of a community that are not over, the lead first. */
    List<Assignment> openOf(String community) {
        return list("""
                community = ?1 and role <> DEPUTY and status in (PROPOSED, ACTIVE)
                order by case role when LEAD then 0 else 1 end, validFrom, id""", community);
    }
}
