package org.lianxin.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;

/** All assignments, past and to come. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** An assignment with the region of its community, by which it is seen and sorted. */
    record Placed(Assignment assignment, String region) {

        List<String> sortKey() {
            return List.of(region, assignment.community(), assignment.id().toString());
        }
    }

    List<Placed> list(AssignmentQuery asked, RegionRange range, @Nullable CadreId only, PageQuery page) {
        var where = new StringBuilder("c.region >= :from and c.region < :until");
        var values = new HashMap<String, Object>(Map.of("from", range.from(), "until", range.until()));
        if (asked.community != null) {
            where.append(" and a.community = :community");
            values.put("community", asked.community);
        }
        var cadre = asked.cadre == null ? only : CadreId.parse(asked.cadre);
        if (cadre != null) {
            where.append(" and a.cadre = :cadre");
            values.put("cadre", cadre);
        }
        var day = asked.day();
        if (day != null) {
            where.append(" and a.validFrom <= :on and (a.validTo is null or a.validTo > :on)");
            values.put("on", day);
        }
        var after = page.after(3);
        if (!after.isEmpty()) {
            where.append(" and (c.region, a.community, a.id) > (:region, :code, :id)");
            values.putAll(Map.of("region", after.get(0), "code", after.get(1), "id", UUID.fromString(after.get(2))));
        }
        var query = getEntityManager()
                .createQuery(
                        "select a, c.region from Assignment a join Community c on c.code = a.community where " + where
                                + " order by c.region, a.community, a.id",
                        Placed.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }

    /** Those whose day has come; what another replica is turning at this moment is left to it. */
    List<Assignment> due(LocalDate today, int most) {
        return getEntityManager()
                .createQuery("""
                        from Assignment
                        where (status = PROPOSED and validFrom <= :today)
                           or (status in (ACTIVE, HANDING_OVER) and validTo <= :today)
                        order by validFrom, id""", Assignment.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }
}
