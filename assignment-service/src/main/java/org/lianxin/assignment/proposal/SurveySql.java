package org.lianxin.assignment.proposal;

/** What a survey asks the database. */
final class SurveySql {

    /**
     * Every community of the region with its lead of today and the load of leading it, without the way there. Open work of
     * deputies and acting cadres stays with them; all other open work goes with the lead.
     */
    static final String COMMUNITIES = """
            select c.code, c.region, l.id as assignment, l.version, l.org || '/' || l.staff_number as cadre, k.status, h.vulnerable,
                   coalesce(l.valid_to is not null or k.status = 'ON_LEAVE', false) or exists (
                       select from assignment a where a.community = c.code and a.role = 'LEAD' and a.valid_from > :day
                         and (a.valid_to is null or a.valid_to > a.valid_from)) as left_alone,
                   round(h.households * r.household + h.vulnerable * r.vulnerable_household
                         + i.due_contacts * r.due_contact + i.needs * r.need + i.help_cases * r.help_case
                         + i.promises * r.promise + i.matters * r.matter, 2) as points,
                   round(r.distance_step, 2) as per_step
            from community c
            left join assignment l on l.community = c.code and l.role = 'LEAD' and l.valid_from <= :day
                 and (l.valid_to is null or l.valid_to > :day)
            left join cadre k on k.org = l.org and k.staff_number = l.staff_number
            cross join lateral (
                select count(*) as households, count(*) filter (where hc.vulnerable) as vulnerable
                from household_copy hc where hc.active and hc.community = c.code) h
            cross join lateral (
                select coalesce(sum(oi.due_contacts), 0) as due_contacts, coalesce(sum(oi.needs), 0) as needs,
                       coalesce(sum(oi.help_cases), 0) as help_cases, coalesce(sum(oi.promises), 0) as promises,
                       coalesce(sum(oi.matters), 0) as matters
                from open_items_copy oi where oi.community = c.code and not exists (
                    select from assignment a where a.community = c.code and a.role <> 'LEAD' and a.valid_from <= :day
                      and (a.valid_to is null or a.valid_to > :day) and a.org || '/' || a.staff_number = oi.cadre)) i
            cross join lateral (
                select lr.* from load_rule lr where starts_with(c.region, lr.region) and lr.valid_from <= :day
                order by length(lr.region) desc, lr.valid_from desc limit 1) r
            where c.region >= :from and c.region < :until and (c.closed_on is null or c.closed_on > :day)
            order by c.region, c.code""";

    /** Cadres at work of organisations of the region, and whoever leads there; with what no proposal changes about them. */
    static final String CADRES = """
            select k.org || '/' || k.staff_number as cadre, o.region,
                   (select coalesce(sum(l.points), 0.00) from load_on(:day) l
                    where l.org = k.org and l.staff_number = k.staff_number and l.assignment <> all(:movable)) as fixed,
                   (select count(*) from assignment a
                    where a.org = k.org and a.staff_number = k.staff_number and a.role = 'LEAD' and a.id <> all(:movable)
                      and (a.valid_to is null or (a.valid_to > :day and a.valid_to > a.valid_from))) as elsewhere
            from cadre k join organisation o on o.credit_code = k.org
            where k.status = 'ACTIVE' and ((o.region >= :from and o.region < :until) or exists (
                select from assignment a where a.id = any(:movable) and a.org = k.org and a.staff_number = k.staff_number))
            order by k.org, k.staff_number""";

    static final String RECUSED = """
            select h.community, h.org || '/' || h.staff_number as cadre
            from cadre_home h join community c on c.code = h.community
            where c.region >= :from and c.region < :until""";

    private SurveySql() {}
}
