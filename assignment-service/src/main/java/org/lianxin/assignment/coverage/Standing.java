package org.lianxin.assignment.coverage;

/** Who answers for a community {@code c} on {@code :today}, in SQL: the one meaning all questions about coverage share. */
final class Standing {

    /** Nobody is missing where there is no community any more. */
    static final String EXISTS = "(c.closed_on is null or c.closed_on > :today)";

    /** Somebody who has left the organisation leads nothing, even while nobody has ended the assignment. */
    static final String LATERAL = """
            left join lateral (
                select coalesce(bool_or(a.role = 'LEAD'), false) as led,
                       coalesce(bool_or(a.role = 'LEAD' and k.status = 'ACTIVE'), false) as present,
                       coalesce(bool_or(a.role = 'ACTING'), false) as acted
                from assignment a join cadre k on k.org = a.org and k.staff_number = a.staff_number
                where a.community = c.code and a.role in ('LEAD', 'ACTING') and k.status <> 'LEFT'
                  and a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today)) s on true""";

    /** A {@link GapState}, or null where nothing is missing. */
    static final String STATE = """
            case when not s.led and s.acted then 'ACTING_ONLY' when not s.led then 'VACANT'
                 when not s.present and not s.acted then 'LEAD_ON_LEAVE' end""";

    private Standing() {}
}
