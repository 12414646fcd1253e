package org.lianxin.assignment.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.balance.LoadPart.Kind;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;

/** Reads loads from the registers and the copies as they are; nothing is kept that could go stale. */
@ApplicationScoped
class Loads {

    private static final String ASSIGNMENTS = """
            select * from load_on(:day) l
            where l.region >= :from and l.region < :until and (l.region, l.community, l.assignment) > (:region, :code, :id)
              and (cast(:org as varchar) is null or (l.org = :org and l.staff_number = :staff))
              and (cast(:community as varchar) is null or l.community = :community)
            order by l.region, l.community, l.assignment""";

    private static final String CADRES = """
            select k.org || '/' || k.staff_number as cadre, k.status, t.*
            from cadre k join organisation o on o.credit_code = k.org
            cross join lateral (
                select count(*) filter (where l.role = 'LEAD') as leads, count(*) filter (where l.role = 'DEPUTY') as deputises,
                       count(*) filter (where l.role = 'ACTING') as acts, cast(coalesce(sum(l.households), 0) as bigint) as households,
                       cast(coalesce(sum(l.vulnerable), 0) as bigint) as vulnerable, cast(coalesce(sum(
                           l.due_contacts + l.needs + l.help_cases + l.promises + l.matters), 0) as bigint) as open_items,
                       coalesce(sum(l.points), 0.00) as points
                from load_on(:day) l where l.org = k.org and l.staff_number = k.staff_number) t
            where o.region >= :from and o.region < :until and k.status <> 'LEFT' and (k.org, k.staff_number) > (:org, :staff)
            order by k.org, k.staff_number""";

    private final EntityManager entities;

    Loads(EntityManager entities) {
        this.entities = entities;
    }

    List<LoadView> ofAssignments(
            LocalDate day, RegionRange range, @Nullable CadreId cadre, @Nullable String community, PageQuery page) {
        var after = page.after(3);
        var query = within(ASSIGNMENTS, day, range)
                .setParameter("region", after.isEmpty() ? "" : after.get(0))
                .setParameter("code", after.isEmpty() ? "" : after.get(1))
                .setParameter("id", after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(2)))
                .setParameter("org", cadre == null ? null : cadre.org())
                .setParameter("staff", cadre == null ? null : cadre.staffNumber())
                .setParameter("community", community)
                .setMaxResults(page.fetch());
        return rows(query).stream().map(Loads::load).toList();
    }

    List<CadreLoadView> ofCadres(LocalDate day, RegionRange range, PageQuery page) {
        var after = page.after(2);
        var query = within(CADRES, day, range)
                .setParameter("org", after.isEmpty() ? "" : after.get(0))
                .setParameter("staff", after.isEmpty() ? "" : after.get(1))
                .setMaxResults(page.fetch());
        return rows(query).stream()
                .map(row -> new CadreLoadView(
                        row.get("cadre", String.class),
                        row.get("status", String.class),
                        row.get("leads", Long.class),
                        row.get("deputises", Long.class),
                        row.get("acts", Long.class),
                        row.get("households", Long.class),
                        row.get("vulnerable", Long.class),
                        row.get("open_items", Long.class),
                        row.get("points", BigDecimal.class)))
                .toList();
    }

    private Query within(String sql, LocalDate day, RegionRange range) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("day", day)
                .setParameter("from", range.from())
                .setParameter("until", range.until());
    }

    private static LoadView load(Tuple row) {
        var share = row.get("share", BigDecimal.class);
        var parts = Stream.concat(
                        Stream.of(
                                part(row, Kind.HOUSEHOLD, "households", "w_household", share),
                                part(row, Kind.VULNERABLE_HOUSEHOLD, "vulnerable", "w_vulnerable", share)),
                        Map.of(
                                        Kind.DUE_CONTACT, List.of("due_contacts", "w_due_contact"),
                                        Kind.NEED, List.of("needs", "w_need"),
                                        Kind.HELP_CASE, List.of("help_cases", "w_help_case"),
                                        Kind.PROMISE, List.of("promises", "w_promise"),
                                        Kind.MATTER, List.of("matters", "w_matter"),
                                        Kind.DISTANCE_STEP, List.of("steps", "w_step"))
                                .entrySet()
                                .stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(entry -> part(
                                        row,
                                        entry.getKey(),
                                        entry.getValue().get(0),
                                        entry.getValue().get(1),
                                        BigDecimal.ONE)))
                .filter(part -> part.count() > 0)
                .toList();
        return new LoadView(
                row.get("assignment", UUID.class),
                row.get("community", String.class),
                row.get("region", String.class),
                row.get("cadre", String.class),
                row.get("role", String.class),
                row.get("points", BigDecimal.class),
                row.get("rule", UUID.class),
                parts);
    }

    private static LoadPart part(Tuple row, Kind kind, String count, String weight, BigDecimal share) {
        return LoadPart.of(kind, ((Number) row.get(count)).longValue(), row.get(weight, BigDecimal.class), share);
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
