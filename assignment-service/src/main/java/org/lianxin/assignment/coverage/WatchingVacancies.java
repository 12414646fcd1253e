package org.lianxin.assignment.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianxin.assignment.coverage.CoverageEvent.Filled;
import org.lianxin.assignment.coverage.CoverageEvent.FilledBy;
import org.lianxin.assignment.coverage.CoverageEvent.Vacant;
import org.lianxin.platform.events.Outbox;

/**
 * Finds vacancies as they begin and end, and tells of each once. A community nobody ever answered for is a gap in the lists but no vacancy:
 * nothing happened there that somebody must be told of, and a register of a country would be told of whole.
 */
@ApplicationScoped
class WatchingVacancies {

    private static final int AT_ONCE = 1000;

    private static final String IN_FORCE = """
            a.role in ('LEAD', 'ACTING') and k.status <> 'LEFT'
            and a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today)""";

    /** Who has left ended on the day on which they were found to have left. */
    private static final String BEGUN = """
            insert into vacancy (community, since, alerted_at)
            select b.community, b.since, :now from (
                select a.community,
                       max(least(coalesce(a.valid_to, date '9999-12-31'),
                           case when k.status = 'LEFT' then (
                               select cast(max(h.known_from) at time zone 'Asia/Shanghai' as date) from cadre_status_history h
                               where h.org = k.org and h.staff_number = k.staff_number) else date '9999-12-31' end)) as since
                from assignment a join cadre k on k.org = a.org and k.staff_number = a.staff_number
                where a.role in ('LEAD', 'ACTING') and a.valid_from <= :today and (a.valid_to is null or a.valid_to > a.valid_from)
                group by a.community
                having not bool_or(%s)) b
            where not exists (select from vacancy v where v.community = b.community and v.filled_at is null)
              and not exists (select from community c where c.code = b.community and c.closed_on <= :today)
            order by b.community limit %d
            on conflict (community) where filled_at is null do nothing
            returning community, since, (select c.region from community c where c.code = community) as region""".formatted(IN_FORCE, AT_ONCE);

    private static final String ENDED = """
            update vacancy v set filled_at = :now, filled_by = f.role
            from (select a.community, max(a.role) as role
                  from assignment a join cadre k on k.org = a.org and k.staff_number = a.staff_number
                  where %s group by a.community) f
            where v.filled_at is null and f.community = v.community
            returning v.community, v.since, v.filled_by, (select c.region from community c where c.code = v.community) as region""".formatted(IN_FORCE);

    private static final String CLOSED = """
            update vacancy v set filled_at = :now, filled_by = 'CLOSED'
            from community c
            where v.filled_at is null and c.code = v.community and c.closed_on <= :today
            returning v.community, v.since, v.filled_by, c.region""";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    WatchingVacancies(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One batch in one transaction; answers whether there may be more. */
    @Transactional
    boolean tellBegun() {
        var begun = rows(BEGUN);
        outbox.publishAll(begun.stream()
                .map(row -> new Vacant(
                        row.get("community", String.class),
                        row.get("region", String.class),
                        row.get("since", LocalDate.class),
                        clock.instant()))
                .toList());
        return begun.size() == AT_ONCE;
    }

    @Transactional
    void tellEnded() {
        outbox.publishAll(Stream.of(ENDED, CLOSED)
                .flatMap(sql -> rows(sql).stream())
                .map(row -> new Filled(
                        row.get("community", String.class),
                        row.get("region", String.class),
                        row.get("since", LocalDate.class),
                        FilledBy.valueOf(row.get("filled_by", String.class)),
                        clock.instant()))
                .toList());
    }

    @SuppressWarnings("unchecked") // a native query asked for tuples gives tuples
    private List<Tuple> rows(String sql) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
