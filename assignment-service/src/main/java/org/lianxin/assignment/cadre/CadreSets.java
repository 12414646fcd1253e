package org.lianxin.assignment.cadre;

/** What is done with many cadres at a time, in the words of the database. */
final class CadreSets {

    static final String LOCK = "lock table cadre in share row exclusive mode";

    static final String OF_ROW = "c.org = split_part(r.key, '/', 1) and c.staff_number = split_part(r.key, '/', 2)";

    static final String REFUSE_STRANGERS = """
            update import_stage s set flaws = import_flaw('org', 'organisation-unknown', s.org)
            where s.verdict is null and s.flaws is null
              and not exists (select from organisation o where o.credit_code = s.org)""";

    /** What the list does not say is as it stands, or as it is by default. */
    static final String FILL_IN = """
            update import_stage s
            set status = w.status,
                status_from = coalesce(s.status_from, case when w.status = c.status then c.status_from::text else ? end, ''),
                status_until = coalesce(s.status_until, case when w.status = c.status then c.status_until::text end, ''),
                lives_in = coalesce(s.lives_in, c.lives_in, ''),
                relatives_in = coalesce(s.relatives_in, array_to_string(c.relatives_in, ' '), '')
            from import_stage o
                left join cadre c on c.org = o.org and c.staff_number = o.staff_number
                cross join lateral (select coalesce(o.status, c.status, 'ACTIVE') as status) w
            where o.line = s.line and s.verdict is null and s.flaws is null""";

    private static final String AS_IT_STANDS = """
            (c.name, c.post, c.status, coalesce(c.status_from::text, ''), coalesce(c.status_until::text, ''),
             coalesce(c.lives_in, ''), array_to_string(c.relatives_in, ' '))""";

    private static final String AS_WISHED =
            "(s.name, s.post, s.status, s.status_from, s.status_until, s.lives_in, s.relatives_in)";

    static final String COMPARE = """
            update import_stage s
            set verdict = case when c.org is null then 'CREATED' when %1$s = %2$s then 'UNCHANGED' else 'CHANGED' end,
                former = case when %1$s <> %2$s then to_jsonb(c) end
            from import_stage o left join cadre c on c.org = o.org and c.staff_number = o.staff_number
            where o.line = s.line and s.verdict is null and s.flaws is null""".formatted(AS_WISHED, AS_IT_STANDS);

    static final String TAKE_OVER = """
            insert into cadre as c (org, staff_number, name, post, status, status_from, status_until, lives_in, relatives_in, pinyin,
                initials, version, changed_at)
            select org, staff_number, name, post, status, nullif(status_from, '')::date, nullif(status_until, '')::date,
                nullif(lives_in, ''), coalesce(string_to_array(nullif(relatives_in, ''), ' '), '{}'), pinyin, initials, 0, ?
            from import_stage where verdict in ('CREATED', 'CHANGED') order by org, staff_number
            on conflict on constraint cadre_pk do update
            set name = excluded.name, post = excluded.post, status = excluded.status, status_from = excluded.status_from,
                status_until = excluded.status_until, lives_in = excluded.lives_in, relatives_in = excluded.relatives_in,
                pinyin = excluded.pinyin, initials = excluded.initials, version = c.version + 1, changed_at = excluded.changed_at""";

    static final String REMOVE = """
            delete from cadre c using import_row r
            where r.import = ? and r.verdict = 'CREATED' and %s and c.version = 0""".formatted(OF_ROW);

    static final String RESTORE = """
            update cadre c
            set name = f.name, post = f.post, status = f.status, status_from = f.status_from, status_until = f.status_until,
                lives_in = f.lives_in, relatives_in = f.relatives_in, pinyin = f.pinyin, initials = f.initials,
                version = c.version + 1, changed_at = ?
            from import_row r cross join lateral jsonb_populate_record(null::cadre, r.former) f
            where r.import = ? and r.verdict = 'CHANGED' and %s and c.version = f.version + 1""".formatted(OF_ROW);

    private static final String EVENT = """
            select c.org || '/' || c.staff_number as key, jsonb_build_object('cadre', c.org || '/' || c.staff_number, 'org', c.org,
                'staffNumber', c.staff_number, 'status', %s, 'occurredAt', ?::text) as body
            from cadre c join %s""";

    /** Only a status is news to others. */
    static final String TAKEN_OVER = EVENT.formatted("c.status", """
            import_stage s on s.org = c.org and s.staff_number = c.staff_number and (s.verdict = 'CREATED'
                or s.verdict = 'CHANGED' and s.former ->> 'status' <> c.status)""");

    static final String RESTORED = EVENT.formatted("c.status", """
            import_row r on %s and r.import = ? and r.verdict = 'CHANGED'
                and c.version = (r.former ->> 'version')::bigint + 2""".formatted(OF_ROW));

    /** For the others somebody who never was here has left. */
    static final String ABOUT_TO_BE_REMOVED = EVENT.formatted("'LEFT'", """
            import_row r on %s and r.import = ? and r.verdict = 'CREATED' and c.version = 0""".formatted(OF_ROW));

    private CadreSets() {}
}
