package org.lianxin.assignment.leave;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
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

/** All leaves. */
@ApplicationScoped
class Leaves implements PanacheRepositoryBase<Leave, UUID> {

    /** A community the cadre leads on days of the leave, and who stands in for that assignment on one of them. */
    record Led(
            String community,
            UUID assignment,
            LocalDate from,
            LocalDate until,
            @Nullable String acting) {}

    Optional<Leave> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Leave> due(LocalDate today, int most) {
        return getEntityManager()
                .createQuery("""
                        from Leave where (status = PLANNED and firstDay <= :today) or (status = CURRENT and backOn <= :today)
                        order by firstDay, id""", Leave.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    List<Led> led(Leave leave) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery("""
                        select a.community, a.id, greatest(a.valid_from, :from) as first, least(a.valid_to, :until) as until,
                               (select s.org || '/' || s.staff_number from assignment s
                                where s.stands_in_for = a.id and s.valid_from < :until and (s.valid_to is null or s.valid_to > :from)
                                  and (s.valid_to is null or s.valid_to > s.valid_from)
                                order by s.valid_from desc limit 1) as acting
                        from assignment a
                        where a.org = :org and a.staff_number = :staff and a.role = 'LEAD' and a.valid_from < :until
                          and (a.valid_to is null or a.valid_to > :from) and (a.valid_to is null or a.valid_to > a.valid_from)
                        order by a.community""", Tuple.class)
                .setParameter("org", leave.cadre().org())
                .setParameter("staff", leave.cadre().staffNumber())
                .setParameter("from", leave.firstDay())
                .setParameter("until", leave.backOn())
                .getResultList();
        return rows.stream()
                .map(row -> new Led(
                        row.get("community", String.class),
                        row.get("id", UUID.class),
                        row.get("first", LocalDate.class),
                        row.get("until", LocalDate.class),
                        row.get("acting", String.class)))
                .toList();
    }

    /** Of the organisations in a region, or of one cadre. */
    List<Leave> list(RegionRange range, @Nullable CadreId only, PageQuery page) {
        var where = new StringBuilder("o.region >= :from and o.region < :until");
        var values = new HashMap<String, Object>(Map.of("from", range.from(), "until", range.until()));
        if (only != null) {
            where.append(" and l.cadre = :cadre");
            values.put("cadre", only);
        }
        var after = page.after(2);
        if (!after.isEmpty()) {
            where.append(" and (l.firstDay, l.id) > (:day, :id)");
            values.putAll(Map.of("day", LocalDate.parse(after.get(0)), "id", UUID.fromString(after.get(1))));
        }
        var query = getEntityManager()
                .createQuery(
                        "select l from Leave l join Organisation o on o.creditCode = l.cadre.org where " + where
                                + " order by l.firstDay, l.id",
                        Leave.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }
}
