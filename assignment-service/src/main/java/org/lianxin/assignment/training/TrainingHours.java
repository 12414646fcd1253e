package org.lianxin.assignment.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.cadre.CadreId;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;

/** Adds up confirmed attendances; nothing is kept that could go stale. Who has left is not counted. */
@ApplicationScoped
class TrainingHours {

    private static final String STANDINGS = """
            select o.region, k.org, k.staff_number, coalesce(l.level, 'TOWNSHIP') as level,
                   coalesce(a.hours, 0) as hours, t.hours as target, t.source
            from organisation o
            join cadre k on k.org = o.credit_code and k.status <> 'LEFT'
            left join training_level l on l.org = k.org and l.staff_number = k.staff_number
            left join lateral (
                select sum(e.hours) as hours from training_enrolment e
                where e.org = k.org and e.staff_number = k.staff_number
                  and e.attended_on >= :first and e.attended_on < :next) a on true
            left join lateral (
                select t.hours, t.source from training_target t
                where t.level = coalesce(l.level, 'TOWNSHIP') and t.from_year <= :year and starts_with(o.region, t.region)
                order by length(t.region) desc, t.from_year desc limit 1) t on true
            where o.region >= :from and o.region < :until""";

    private static final String PAGE = "select * from (" + STANDINGS + """
             and (o.region, k.org, k.staff_number) > (:region, :org, :staff)) s
            where :standing = '' or :standing =
                  case when s.target is null then 'NO_TARGET' when s.hours >= s.target then 'REACHED' else 'SHORT' end
            order by region, org, staff_number""";

    private static final String ONE = STANDINGS + " and k.org = :org and k.staff_number = :staff";

    private static final String DISTRICTS = """
            select left(s.region, 6) as district, count(*) as cadres,
                   count(*) filter (where s.hours >= s.target) as reached,
                   count(*) filter (where s.hours < s.target) as below,
                   count(*) filter (where s.target is null) as no_target, sum(s.hours) as hours
            from (""" + STANDINGS + ") s group by left(s.region, 6) order by 1";

    private static final String ATTENDED = """
            select e.session, c.title, e.attended_on, e.hours
            from training_enrolment e join training_session s on s.id = e.session join course c on c.id = s.course
            where e.org = :org and e.staff_number = :staff and e.attended_on >= :first and e.attended_on < :next
            order by e.attended_on, e.session limit 500""";

    private final EntityManager entities;

    TrainingHours(EntityManager entities) {
        this.entities = entities;
    }

    List<HoursView> list(RegionRange range, int year, @Nullable Standing standing, PageQuery page) {
        var after = page.after(3);
        var fromTop = after.isEmpty();
        var query = within(range, year, PAGE)
                .setParameter("standing", standing == null ? "" : standing.name())
                .setParameter("region", fromTop ? "" : after.get(0))
                .setParameter("org", fromTop ? "" : after.get(1))
                .setParameter("staff", fromTop ? "" : after.get(2))
                .setMaxResults(page.fetch());
        return tuples(query).stream().map(row -> standing(row, year)).toList();
    }

    Optional<HoursView> of(CadreId cadre, int year) {
        var query = within(RegionRange.of(null), year, ONE)
                .setParameter("org", cadre.org())
                .setParameter("staff", cadre.staffNumber());
        return tuples(query).stream().findFirst().map(row -> standing(row, year));
    }

    List<AttendedView> attended(CadreId cadre, int year) {
        var query = in(year, ATTENDED).setParameter("org", cadre.org()).setParameter("staff", cadre.staffNumber());
        return tuples(query).stream()
                .map(row -> new AttendedView(
                        row.get("session", UUID.class),
                        row.get("title", String.class),
                        row.get("attended_on", LocalDate.class),
                        row.get("hours", BigDecimal.class)))
                .toList();
    }

    HoursSummary summary(RegionRange range, int year) {
        return new HoursSummary(
                year,
                tuples(within(range, year, DISTRICTS)).stream()
                        .map(row -> DistrictHours.of(
                                row.get("district", String.class),
                                row.get("cadres", Long.class),
                                row.get("reached", Long.class),
                                row.get("below", Long.class),
                                row.get("no_target", Long.class),
                                row.get("hours", BigDecimal.class)))
                        .toList());
    }

    private static HoursView standing(Tuple row, int year) {
        return HoursView.of(
                row.get("org", String.class) + "/" + row.get("staff_number", String.class),
                row.get("region", String.class),
                CadreLevel.valueOf(row.get("level", String.class)),
                year,
                row.get("hours", BigDecimal.class),
                row.get("target", BigDecimal.class),
                row.get("source", String.class));
    }

    private Query within(RegionRange range, int year, String sql) {
        return in(year, sql)
                .setParameter("year", year)
                .setParameter("from", range.from())
                .setParameter("until", range.until());
    }

    private Query in(int year, String sql) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("next", LocalDate.of(year + 1, 1, 1));
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private static List<Tuple> tuples(Query query) {
        return query.getResultList();
    }
}
