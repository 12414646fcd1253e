package org.lianxin.assignment.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts coverage of each day gone by, once, by sets: as the register knew it at the end of that day. A day missed while the
 * service was down is counted from the history, the same as if it had been counted then.
 */
@ApplicationScoped
class CountingDays {

    private static final String KNOWN = """
            with known as materialized (
                select h.community, h.org, h.staff_number, h.role, k.status
                from assignment_history h
                cross join lateral (
                    select k.status from cadre_status_history k
                    where k.org = h.org and k.staff_number = h.staff_number and k.known_from <= :end
                    order by k.known_from desc, k.position desc limit 1) k
                where h.known_from <= :end and (h.known_to is null or h.known_to > :end)
                  and h.valid_from <= :day and (h.valid_to is null or h.valid_to > :day)),
            late as (
                select h.community, h.from_org from hand_over h
                where h.overdue_since <= :end and (h.completed_at is null or h.completed_at > :end))""";

    private static final String STREETS = "insert into coverage_street " + KNOWN + """
            select cast(:day as date), left(c.region, 9), count(*), count(*) filter (where s.led),
                   count(*) filter (where s.acted and not s.led),
                   count(*) filter (where s.led and not s.present and not s.acted), coalesce(sum(l.late), 0)
            from community c
            left join (
                select community, bool_or(role = 'LEAD') as led, bool_or(role = 'LEAD' and status = 'ACTIVE') as present,
                       bool_or(role = 'ACTING') as acted
                from known where role in ('LEAD', 'ACTING') and status <> 'LEFT' group by community) s on s.community = c.code
            left join (select community, count(*) as late from late group by community) l on l.community = c.code
            where c.registered_at <= :end and (c.closed_on is null or c.closed_on > :day)
            group by left(c.region, 9)""";

    private static final String ORGANISATIONS = "insert into coverage_organisation " + KNOWN + """
            , staff as (
                select distinct on (org, staff_number) org, staff_number, status
                from cadre_status_history where known_from <= :end order by org, staff_number, known_from desc, position desc)
            select cast(:day as date), o.credit_code, o.region, coalesce(p.cadres, 0), coalesce(p.idle, 0),
                   coalesce(a.led, 0), coalesce(a.acted, 0), coalesce(l.late, 0)
            from organisation o
            left join (
                select s.org, count(*) as cadres, count(*) filter (where k.org is null) as idle
                from staff s left join (select distinct org, staff_number from known) k
                  on k.org = s.org and k.staff_number = s.staff_number
                where s.status = 'ACTIVE' group by s.org) p on p.org = o.credit_code
            left join (
                select org, count(distinct community) filter (where role = 'LEAD') as led,
                       count(distinct community) filter (where role = 'ACTING') as acted
                from known where status <> 'LEFT' group by org) a on a.org = o.credit_code
            left join (select from_org, count(*) as late from late group by from_org) l on l.from_org = o.credit_code""";

    private final EntityManager entities;
    private final Clock clock;

    CountingDays(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The next day not counted yet, in a transaction of its own; answers whether there may be another. */
    @Transactional
    boolean countNext() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var last = (LocalDate) entities.createNativeQuery("select max(day) from coverage_snapshot", LocalDate.class)
                .getSingleResult();
        var day = last == null ? yesterday : last.plusDays(1);
        if (day.isAfter(yesterday)) {
            return false;
        }
        if (isMine(day)) {
            var end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
            run(STREETS, day, end);
            run(ORGANISATIONS, day, end);
        }
        return day.isBefore(yesterday);
    }

    /** Another replica that counts the same day at this moment is waited for, and found to have done it. */
    private boolean isMine(LocalDate day) {
        return entities.createNativeQuery("""
                        insert into coverage_snapshot (day, taken_at) values (:day, :now)
                        on conflict on constraint coverage_snapshot_pk do nothing""")
                        .setParameter("day", day)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    private void run(String sql, LocalDate day, Instant end) {
        entities.createNativeQuery(sql)
                .setParameter("day", day)
                .setParameter("end", end)
                .executeUpdate();
    }
}
