package org.lianxin.assignment.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;

/** Where somebody is missing today, communities with most vulnerable households first. */
@ApplicationScoped
class Gaps {

    private static final String GAPS = """
            select g.* from (
                select c.code, c.name, c.region, %s as state, s.acted and not s.led as acting,
                       (select max(a.valid_to) from assignment a
                        where a.community = c.code and a.role = 'LEAD' and a.valid_to <= :today and a.valid_to > a.valid_from) as since,
                       (select count(*) from household_copy h where h.community = c.code and h.active and h.vulnerable) as vulnerable
                from community c %s
                where c.region >= :from and c.region < :until and %s) g
            where %s and (-g.vulnerable, g.region, g.code) > (:vulnerable, :region, :code)
            order by -g.vulnerable, g.region, g.code""";

    private final EntityManager entities;

    Gaps(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    List<Gap> list(RegionRange range, @Nullable GapState wanted, LocalDate today, PageQuery page) {
        var after = page.after(3);
        var fromTop = after.isEmpty();
        var which = wanted == null ? "g.state is not null" : "g.state = '" + wanted + "'";
        List<Tuple> rows = entities.createNativeQuery(
                        GAPS.formatted(Standing.STATE, Standing.LATERAL, Standing.EXISTS, which), Tuple.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("today", today)
                .setParameter("vulnerable", fromTop ? Long.MIN_VALUE : -Long.parseLong(after.get(0)))
                .setParameter("region", fromTop ? "" : after.get(1))
                .setParameter("code", fromTop ? "" : after.get(2))
                .setMaxResults(page.fetch())
                .getResultList();
        return rows.stream()
                .map(row -> new Gap(
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("region", String.class),
                        GapState.valueOf(row.get("state", String.class)),
                        row.get("since", LocalDate.class),
                        row.get("acting", Boolean.class),
                        row.get("vulnerable", Long.class)))
                .toList();
    }
}
