package org.lianxin.assignment.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;

/** Counts coverage from the registers as they are; nothing is kept that could go stale. */
@ApplicationScoped
class Coverage {

    private static final String IN_FORCE = "a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today)";

    private static final String OVERDUE = "h.status = 'OPEN' and h.overdue_since is not null";

    private static final String DISTRICTS = """
            select d.*, (select count(*) from hand_over h join community c on c.code = h.community
                         where %s and c.region >= d.district and c.region < d.district || ':') as overdue
            from (select left(c.region, 6) as district, min(c.district) as name, count(*) as communities,
                         count(*) filter (where c.led) as with_lead, count(*) filter (where c.acted and not c.led) as acting_only,
                         count(*) filter (where c.state = 'LEAD_ON_LEAVE') as on_leave
                  from (select c.region, c.district, s.led, s.acted, %s as state from community c %s
                        where c.region >= :from and c.region < :until and %s) c
                  group by left(c.region, 6)) d
            order by 1""".formatted(OVERDUE, Standing.STATE, Standing.LATERAL, Standing.EXISTS);

    private static final String IDLE = """
            from cadre k join organisation o on o.credit_code = k.org
            where o.region >= :from and o.region < :until and k.status = 'ACTIVE'
              and not exists (select from assignment a where a.org = k.org and a.staff_number = k.staff_number and %s)""".formatted(IN_FORCE);

    private static final String IDLE_LIST = """
            select k.org, k.staff_number,
                   (select max(a.valid_to) from assignment a where a.org = k.org and a.staff_number = k.staff_number
                      and a.valid_to <= :today and a.valid_to > a.valid_from) as since,
                   (select min(a.valid_from) from assignment a where a.org = k.org and a.staff_number = k.staff_number
                      and a.status = 'PROPOSED') as next
            %s and (k.org, k.staff_number) > (:org, :staff) order by k.org, k.staff_number""".formatted(IDLE);

    private static final String ORGANISATIONS = """
            select o.credit_code as org,
                   (select count(*) from cadre k where k.org = o.credit_code and k.status = 'ACTIVE') as cadres,
                   (select count(*) from cadre k where k.org = o.credit_code and k.status = 'ACTIVE'
                      and not exists (select from assignment a where a.org = k.org and a.staff_number = k.staff_number and %1$s)) as idle,
                   (select count(distinct a.community) from assignment a join cadre k on k.org = a.org and k.staff_number = a.staff_number
                    where a.org = o.credit_code and a.role = 'LEAD' and k.status <> 'LEFT' and %1$s) as led,
                   (select count(distinct a.community) from assignment a join cadre k on k.org = a.org and k.staff_number = a.staff_number
                    where a.org = o.credit_code and a.role = 'ACTING' and k.status <> 'LEFT' and %1$s) as acted,
                   (select count(*) from hand_over h where h.from_org = o.credit_code and %2$s) as overdue
            from organisation o
            where o.region >= :from and o.region < :until and o.credit_code > :org order by o.credit_code""".formatted(IN_FORCE, OVERDUE);

    private final EntityManager entities;

    Coverage(EntityManager entities) {
        this.entities = entities;
    }

    CoverageSummary summary(RegionRange range, LocalDate today) {
        var districts = tuples(within(range, today, DISTRICTS)).stream()
                .map(Coverage::district)
                .toList();
        var idle = tuples(within(range, today, "select count(*) " + IDLE))
                .getFirst()
                .get(0, Long.class);
        return new CoverageSummary(
                districts.stream().mapToLong(DistrictCoverage::communities).sum(),
                districts.stream().mapToLong(DistrictCoverage::withLead).sum(),
                districts.stream().mapToLong(DistrictCoverage::actingOnly).sum(),
                districts.stream().mapToLong(DistrictCoverage::vacant).sum(),
                districts.stream().mapToLong(DistrictCoverage::leadOnLeave).sum(),
                districts.stream().mapToLong(DistrictCoverage::handOversOverdue).sum(),
                idle,
                districts);
    }

    List<IdleCadre> idle(RegionRange range, LocalDate today, PageQuery page) {
        var after = page.after(2);
        var query = within(range, today, IDLE_LIST)
                .setParameter("org", after.isEmpty() ? "" : after.get(0))
                .setParameter("staff", after.isEmpty() ? "" : after.get(1))
                .setMaxResults(page.fetch());
        return tuples(query).stream()
                .map(row -> new IdleCadre(
                        row.get("org", String.class) + "/" + row.get("staff_number", String.class),
                        row.get("org", String.class),
                        row.get("since", LocalDate.class),
                        row.get("next", LocalDate.class)))
                .toList();
    }

    List<OrganisationCoverage> organisations(RegionRange range, LocalDate today, PageQuery page) {
        var after = page.after(1);
        var query = within(range, today, ORGANISATIONS)
                .setParameter("org", after.isEmpty() ? "" : after.getFirst())
                .setMaxResults(page.fetch());
        return tuples(query).stream()
                .map(row -> new OrganisationCoverage(
                        row.get("org", String.class),
                        row.get("cadres", Long.class),
                        row.get("idle", Long.class),
                        row.get("led", Long.class),
                        row.get("acted", Long.class),
                        row.get("overdue", Long.class)))
                .toList();
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
                communities - led - acting,
                row.get("on_leave", Long.class),
                row.get("overdue", Long.class));
    }

    private Query within(RegionRange range, LocalDate today, String sql) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("today", today);
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
