package org.lianxin.visit.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;

/**
 * Who is to be reminded: for the week or month in which a day can still be published, cadres responsible for a community and
 * leaders with a duty who have published fewer days than the rule asks for.
 */
@ApplicationScoped
class Prompts {
    private static final String CADRES = """
            select c.community as place, c.community, c.region, a.cadre as official
            from community_copy c
            join (select distinct on (community) community, cadre from responsibility
                  where role <> 'DEPUTY' and works_from <= :today and works_until > :today
                  order by community, role desc, assignment) a on a.community = c.community""";

    private static final String LEADERS = """
            select u.official || ' ' || u.region as place, null as community, u.region, u.official
            from reception_duty u
            where u.valid_from <= :today and (u.valid_until is null or u.valid_until > :today)""";

    private static final String MISSING = """
            select o.place, o.community, o.region, o.official, p.first_day, p.next_day - 1 as last_day, r.days, d.published
            from (%s) o
            join lateral (select * from reception_rule r
                          where r.holder = :holder and starts_with(o.region, r.region) and r.valid_from <= :today
                          order by length(r.region) desc, r.valid_from desc limit 1) r on true
            cross join lateral (select date_trunc(lower(r.every), cast(:today as date) + r.publish_ahead_days) as start) t
            cross join lateral (select cast(t.start as date) as first_day,
                                       cast(t.start + case r.every when 'WEEK' then interval '7 days' else interval '1 month' end
                                            as date) as next_day) p
            cross join lateral (select count(*) as published from reception_day d
                                where d.status = 'PUBLISHED' and d.holder = :holder
                                  and d.held_on >= p.first_day and d.held_on < p.next_day and %s) d
            where o.place > :after and d.published < r.days and %s
            order by o.place limit :fetch""";

    private final EntityManager entities;
    private final Clock clock;

    Prompts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A prompt and its place in the list. */
    record Row(String place, PromptView prompt) {}

    /** @param official only this one's; otherwise those of the region */
    List<Row> missing(Holder holder, @Nullable String official, @Nullable String region, PageQuery page) {
        var keys = page.after(1);
        var sql = holder == Holder.CADRE
                ? MISSING.formatted(CADRES, "d.community = o.community", "%s")
                : MISSING.formatted(LEADERS, "d.official = o.official and d.region = o.region", "%s");
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        sql.formatted(official != null ? "o.official = :scope" : "starts_with(o.region, :scope)"),
                        Tuple.class)
                .setParameter("holder", holder.name())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("after", keys.isEmpty() ? "" : keys.getFirst())
                .setParameter("scope", official != null ? official : region)
                .setParameter("fetch", page.fetch())
                .getResultList();
        return rows.stream().map(row -> row(holder, row)).toList();
    }

    private static Row row(Holder holder, Tuple row) {
        return new Row(
                (String) row.get("place"),
                new PromptView(
                        holder,
                        (String) row.get("official"),
                        (String) row.get("community"),
                        (String) row.get("region"),
                        day(row.get("first_day")),
                        day(row.get("last_day")),
                        ((Number) row.get("days")).intValue(),
                        ((Number) row.get("published")).intValue()));
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }
}
