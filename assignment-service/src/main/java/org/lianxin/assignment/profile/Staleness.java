package org.lianxin.assignment.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.assignment.register.RegionRange;
import org.lianxin.platform.web.PageQuery;

/** Which communities of a region have no profile, or one that nobody has looked at for too long. */
@ApplicationScoped
class Staleness {

    private static final String STATES = """
            select s.* from (
              select c.code, c.name, c.region, p.number, p.reviewed_at, cast(
                       cast(p.reviewed_at at time zone 'Asia/Shanghai' as date) + make_interval(months => (%s)) as date) as due_on
              from community c left join community_profile p on p.community = c.code
              where c.region >= :from and c.region < :until and (c.region, c.code) > (:region, :code)
                and (c.closed_on is null or c.closed_on > :today)) s
            where :stale = '' or cast(coalesce(s.due_on <= :today, true) as varchar) = :stale
            order by s.region, s.code""".formatted(ReviewRules.IN_FORCE);

    private final EntityManager entities;
    private final Clock clock;

    Staleness(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<ProfileState> list(RegionRange range, @Nullable Boolean stale, PageQuery page) {
        var today = LocalDate.now(clock);
        var after = page.after(2);
        var query = entities.createNativeQuery(STATES, Tuple.class)
                .setParameter("from", range.from())
                .setParameter("until", range.until())
                .setParameter("today", today)
                .setParameter("stale", stale == null ? "" : stale.toString())
                .setParameter("region", after.isEmpty() ? "" : after.get(0))
                .setParameter("code", after.isEmpty() ? "" : after.get(1))
                .setMaxResults(page.fetch());
        @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(row -> state(row, today)).toList();
    }

    private static ProfileState state(Tuple row, LocalDate today) {
        var dueOn = row.get("due_on", LocalDate.class);
        return new ProfileState(
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("region", String.class),
                row.get("number", Integer.class),
                row.get("reviewed_at", Instant.class),
                dueOn,
                dueOn == null || !dueOn.isAfter(today));
    }
}
