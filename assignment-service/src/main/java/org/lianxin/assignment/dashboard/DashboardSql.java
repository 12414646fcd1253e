package org.lianxin.assignment.dashboard;

/** What the figures of a province are read with; each by sets. */
final class DashboardSql {

    private static final String IN_FORCE = """
            exists (select from assignment a join cadre k on k.org = a.org and k.staff_number = a.staff_number
                    where a.community = c.code and a.role = '%s' and k.status <> 'LEFT'
                      and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day))""";

    static final String STREETS = """
            select left(c.region, 9) as street, min(c.street) as street_name, min(c.district) as district_name,
                   min(c.city) as city_name, min(c.province) as province_name, count(*) as communities,
                   count(*) filter (where c.led) as with_lead, count(*) filter (where c.acted and not c.led) as acting_only
            from (select c.region, c.street, c.district, c.city, c.province, %s as led, %s as acted
                  from community c
                  where c.region >= :from and c.region < :until and (c.closed_on is null or c.closed_on > :day)) c
            group by left(c.region, 9)""".formatted(IN_FORCE.formatted("LEAD"), IN_FORCE.formatted("ACTING"));

    static final String HOUSEHOLDS = """
            select left(c.region, 9) as street, sum(h.households) as households, sum(h.vulnerable) as vulnerable
            from community c join (
                select community, count(*) as households, count(*) filter (where vulnerable) as vulnerable
                from household_copy where active group by community) h on h.community = c.code
            where c.region >= :from and c.region < :until
            group by left(c.region, 9)""";

    static final String ORGANISATIONS = """
            select s.credit_code, s.region, s.name, count(*) as cadres, sum(s.hours) as hours, sum(s.points) as points,
                   max(s.points) as most, count(*) filter (where s.hours >= s.target) as reached,
                   count(*) filter (where s.hours < s.target) as below, count(*) filter (where s.target is null) as no_target
            from (
                select o.credit_code, o.region, o.name, coalesce(e.hours, 0) as hours, coalesce(w.points, 0) as points, t.hours as target
                from organisation o
                join cadre k on k.org = o.credit_code and k.status <> 'LEFT'
                left join training_level v on v.org = k.org and v.staff_number = k.staff_number
                left join (
                    select te.org, te.staff_number, sum(te.hours) as hours from training_enrolment te
                    where te.attended_on >= :first and te.attended_on < :next group by te.org, te.staff_number
                ) e on e.org = k.org and e.staff_number = k.staff_number
                left join (
                    select l.org, l.staff_number, sum(l.points) as points from load_on(:day) l
                    where l.org in (select credit_code from organisation where region >= :from and region < :until)
                    group by l.org, l.staff_number
                ) w on w.org = k.org and w.staff_number = k.staff_number
                left join lateral (
                    select tt.hours from training_target tt
                    where tt.level = coalesce(v.level, 'TOWNSHIP') and tt.from_year <= :year and starts_with(o.region, tt.region)
                    order by length(tt.region) desc, tt.from_year desc limit 1) t on true
                where o.region >= :from and o.region < :until) s
            group by s.credit_code, s.region, s.name""";

    private DashboardSql() {}
}
