package org.lianxin.feedback.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/**
 * Counts the matters of the caller's region. Sealed ones are counted for nobody, inspectors included: no difference between two
 * totals can tell that there is one.
 */
@RequestScoped
class MatterStatistics {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Digits of a province, a city, a district, a street and a community. */
    private static final List<Integer> LEVELS = List.of(2, 4, 6, 9, 12);

    private static final String FIGURES = """
            with day as (
              select d::date as day, sum(case when coalesce(e.working, extract(isodow from d) < 6) then 1 else 0 end) over (order by d) as worked
              from generate_series(cast(:from as date), cast(:today as date), interval '1 day') d
                left join working_day_exception e on e.day = d::date),
            m as (
              select m.*, (m.received_at at time zone 'Asia/Shanghai')::date as received_on,
                (m.answered_at at time zone 'Asia/Shanghai')::date as answered_on,
                extract(epoch from m.answered_at - m.received_at) / 86400 as days
              from matter m
              where not m.sealed and m.received_at >= :begin and m.received_at < :end and %s),
            r as (
              select matter, count(*) as ratings, count(*) filter (where grade >= 3) as good
              from rating where excluded is distinct from true group by matter)
            select grouping(%s) as total, %s as key, count(*) as received, count(m.answered_at) as answered,
              percentile_cont(0.5) within group (order by m.days) as median, percentile_cont(0.9) within group (order by m.days) as ninetieth,
              count(*) filter (where a.worked - g.worked <= 5) as five, count(*) filter (where m.answered_on - m.received_on <= 15) as fifteen,
              count(*) filter (where m.answered_on - m.received_on <= 60) as sixty,
              count(*) filter (where k.in_time) as in_time, count(*) filter (where k.in_time is not null or k.state = 'OVERDUE') as due,
              count(*) filter (where m.status = 'CONFIRMED') as confirmed,
              coalesce(sum(r.good), 0) as good, coalesce(sum(r.ratings), 0) as ratings
            from m left join day g on g.day = m.received_on left join day a on a.day = m.answered_on
              left join matter_clock k on k.matter = m.id and k.kind = 'ANSWER' and k.round = 1
              left join matter_category c on c.matter = m.id left join r on r.matter = m.id
            group by grouping sets ((%s), ()) order by 1, 2""";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    MatterStatistics(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    StatisticsView count(StatisticsQuery asked) {
        var span = asked.span(clock);
        var parameters = new HashMap<String, Object>();
        var scope = scope(asked.region(), parameters);
        var key = asked.grouping().sql(digits(parameters));
        var query = database.createNativeQuery(FIGURES.formatted(scope, key, key, key), Tuple.class)
                .setParameter("from", span.from().toString())
                .setParameter("today", LocalDate.now(clock).toString())
                .setParameter("begin", span.from().atStartOfDay(CHINA).toInstant())
                .setParameter("end", span.until().atStartOfDay(CHINA).toInstant());
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
        List<Tuple> rows = query.getResultList();
        var groups = rows.stream()
                .filter(row -> number(row, "total") == 0)
                .map(MatterStatistics::figures)
                .toList();
        var total = rows.stream()
                .filter(row -> number(row, "total") == 1)
                .map(MatterStatistics::figures)
                .findFirst()
                .orElseThrow();
        return new StatisticsView(
                asked.grouping(), span.from(), span.until(), SmallCells.hide(total), SmallCells.hide(groups));
    }

    private String scope(@Nullable String part, Map<String, Object> parameters) {
        var region = region();
        if (region == null) {
            parameters.put("org", org());
            return part == null
                    ? "m.org = :org"
                    : "m.org = :org and m.region like :part" + with(parameters, "part", part);
        }
        if (part != null && !part.startsWith(region)) {
            throw Problem.invalid("region", "region-not-yours");
        }
        parameters.put("region", (part == null ? region : part) + "%");
        // as in the lists: what has no place yet is everybody's, unless a part is asked for
        return part == null ? "(m.region is null or m.region like :region)" : "m.region like :region";
    }

    private static String with(Map<String, Object> parameters, String name, String prefix) {
        parameters.put(name, prefix + "%");
        return "";
    }

    private static int digits(Map<String, Object> parameters) {
        var region = (String) parameters.getOrDefault("region", parameters.getOrDefault("part", "%"));
        int known = region.length() - 1;
        return LEVELS.stream().filter(level -> level > known).findFirst().orElse(LEVELS.getLast());
    }

    private @Nullable String region() {
        try {
            return caller.region();
        } catch (Problem noneInTheToken) {
            if (!caller.has(Role.SUPERVISOR)) {
                throw noneInTheToken;
            }
            return null;
        }
    }

    private String org() {
        return caller.org();
    }

    private static Figures figures(Tuple row) {
        long answered = number(row, "answered");
        boolean enough = answered >= SmallCells.SMALLEST;
        long ratings = number(row, "ratings");
        boolean rated = ratings >= SmallCells.SMALLEST;
        var key = (String) row.get("key");
        return new Figures(
                key == null ? "" : key,
                number(row, "received"),
                enough || answered == 0 ? answered : null,
                enough ? rounded(((Number) row.get("median")).doubleValue(), 10) : null,
                enough ? rounded(((Number) row.get("ninetieth")).doubleValue(), 10) : null,
                share(row, "five", answered),
                share(row, "fifteen", answered),
                share(row, "sixty", answered),
                share(row, "in_time", number(row, "due")),
                share(row, "confirmed", answered),
                share(row, "good", ratings),
                rated || ratings == 0 ? ratings : null);
    }

    private static @Nullable Double share(Tuple row, String part, long whole) {
        return whole < SmallCells.SMALLEST ? null : rounded((double) number(row, part) / whole, 1_000);
    }

    private static double rounded(double value, int places) {
        return (double) Math.round(value * places) / places;
    }

    private static long number(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }
}
