package org.lianxin.assignment.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;

/** Reads what was counted day by day, the latest day first. */
@ApplicationScoped
class CoverageHistory {

    /** A region shorter than a street is the sum of its streets; a longer one has no counts of its own. */
    private static final String REGION = """
            select d.day, coalesce(s.communities, 0) as communities, coalesce(s.with_lead, 0) as with_lead,
                   coalesce(s.acting_only, 0) as acting_only, coalesce(s.lead_on_leave, 0) as lead_on_leave,
                   coalesce(s.overdue, 0) as overdue, coalesce(o.cadres, 0) as cadres, coalesce(o.idle, 0) as idle
            from coverage_snapshot d
            left join lateral (
                select sum(communities) as communities, sum(with_lead) as with_lead, sum(acting_only) as acting_only,
                       sum(lead_on_leave) as lead_on_leave, sum(hand_overs_overdue) as overdue
                from coverage_street where day = d.day and street >= :from and street < :until) s on true
            left join lateral (
                select sum(cadres) as cadres, sum(without_community) as idle
                from coverage_organisation where day = d.day and region >= :from and region < :until) o on true
            where d.day < :before order by d.day desc""";

    private static final String ORGANISATION = """
            select day, cadres, without_community, led, acted_for, hand_overs_overdue from coverage_organisation
            where org = :org and region >= :from and region < :until and day < :before order by day desc""";

    private static final LocalDate END = LocalDate.of(9999, 1, 1);

    private final EntityManager entities;

    CoverageHistory(EntityManager entities) {
        this.entities = entities;
    }

    List<CoverageDay> ofRegion(RegionRange range, PageQuery page) {
        return rows(REGION, range, page).stream().map(CoverageHistory::day).toList();
    }

    List<OrganisationDay> ofOrganisation(String org, RegionRange range, PageQuery page) {
        var query = within(ORGANISATION, range, page).setParameter("org", org);
        return tuples(query).stream()
                .map(row -> new OrganisationDay(
                        row.get("day", LocalDate.class),
                        org,
                        count(row, "cadres"),
                        count(row, "without_community"),
                        count(row, "led"),
                        count(row, "acted_for"),
                        count(row, "hand_overs_overdue")))
                .toList();
    }

    private static CoverageDay day(Tuple row) {
        long communities = count(row, "communities");
        long led = count(row, "with_lead");
        long acting = count(row, "acting_only");
        return new CoverageDay(
                row.get("day", LocalDate.class),
                communities,
                led,
                acting,
                communities - led - acting,
                count(row, "lead_on_leave"),
                count(row, "overdue"),
                count(row, "cadres"),
                count(row, "idle"));
    }

    private static long count(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private List<Tuple> rows(String sql, RegionRange range, PageQuery page) {
        return tuples(within(sql, range, page));
    }

    private Query within(String sql, RegionRange range, PageQuery page) {
        var after = page.after(1);
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("before", after.isEmpty() ? END : LocalDate.parse(after.getFirst()))
                .setMaxResults(page.fetch());
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
