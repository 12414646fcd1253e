package org.lianxin.assignment.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;

/**
 * Reads coverage from the registers as they are; nothing is kept that could go stale. Somebody who has left the
 * organisation leads nothing, even while nobody has ended the assignment.
 */
@ApplicationScoped
class Coverage {

    private static final String IN_FORCE = """
            exists (select from assignment a join cadre k on k.org = a.org and k.staff_number = a.staff_number
                    where a.community = c.code and a.role = '%s' and k.status <> 'LEFT'
                      and a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today))""";
    private static final String LED = IN_FORCE.formatted("LEAD");
    private static final String ACTED_FOR = IN_FORCE.formatted("ACTING");

    private static final String GAPS = """
            select c.code, c.name, c.region, %s as acting,
                   (select max(a.valid_to) from assignment a
                    where a.community = c.code and a.role = 'LEAD' and a.valid_to <= :today and a.valid_to > a.valid_from) as since
            from community c
            where c.region >= :from and c.region < :until and (c.region, c.code) > (:region, :code) and not %s
            order by c.region, c.code""".formatted(ACTED_FOR, LED);

    private static final String DISTRICTS = """
            select left(c.region, 6) as district, min(c.district) as name, count(*) as communities,
                   count(*) filter (where c.led) as with_lead, count(*) filter (where c.acted and not c.led) as acting_only
            from (select c.region, c.district, %s as led, %s as acted
                  from community c where c.region >= :from and c.region < :until) c
            group by left(c.region, 6) order by 1""".formatted(LED, ACTED_FOR);

    private static final String IDLE = """
            select count(*) from cadre k join organisation o on o.credit_code = k.org
            where o.region >= :from and o.region < :until and k.status = 'ACTIVE'
              and not exists (select from assignment a where a.org = k.org and a.staff_number = k.staff_number
                              and a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today))""";

    private final EntityManager entities;

    Coverage(EntityManager entities) {
        this.entities = entities;
    }

    List<Gap> gaps(RegionRange range, LocalDate today, PageQuery page) {
        var after = page.after(2);
        var fromTop = after.isEmpty();
        var query = entities.createNativeQuery(GAPS, Tuple.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("today", today)
                .setParameter("region", fromTop ? "" : after.get(0))
                .setParameter("code", fromTop ? "" : after.get(1))
                .setMaxResults(page.fetch());
        return tuples(query).stream()
                .map(row -> new Gap(
                        row.get("code", String.class),
                        row.get("name", String.class),
                        row.get("region", String.class),
                        row.get("since", LocalDate.class),
                        row.get("acting", Boolean.class)))
                .toList();
    }

    CoverageSummary summary(RegionRange range, LocalDate today) {
        var districts = tuples(within(range, today, DISTRICTS)).stream()
                .map(Coverage::district)
                .toList();
        var idle = tuples(within(range, today, IDLE)).getFirst().get(0, Long.class);
        return new CoverageSummary(
                districts.stream().mapToLong(DistrictCoverage::communities).sum(),
                districts.stream().mapToLong(DistrictCoverage::withLead).sum(),
                districts.stream().mapToLong(DistrictCoverage::actingOnly).sum(),
                districts.stream().mapToLong(DistrictCoverage::vacant).sum(),
                idle,
                districts);
    }

    private static DistrictCoverage district(Tuple row) {
        long communities = row.get("communities", Long.class);
        long led = row.get("with_lead", Long.class);
        long acting = row.get("acting_only", Long.class);
        return new DistrictCoverage(
                row.get("district", String.class),
                row.get("name", String.class),
                communities,
                led,
                acting,
                communities - led - acting);
    }

    private jakarta.persistence.Query within(RegionRange range, LocalDate today, String sql) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("today", today);
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private static List<Tuple> tuples(jakarta.persistence.Query query) {
        return query.getResultList();
    }
}
