package org.lianxin.assignment.organisation;

/** What is done with many organisations at a time, in the words of the database. */
final class OrganisationSets {

    static final String LOCK = "lock table organisation in share row exclusive mode";

    static final String REFUSE_ORPHANS = """
            update import_stage s set flaws = import_flaw('parent', 'organisation-unknown', s.parent)
            where s.verdict is null and s.flaws is null and s.parent <> ''
              and not exists (select from organisation o where o.credit_code = s.parent)
              and not exists (select from import_stage p where p.key = s.parent and p.verdict is null and p.flaws is null)""";

    /** Each walks up the tree as it would be; who comes back to where they began is on a circle. */
    static final String REFUSE_CYCLES = """
            with recursive wished as (
              select key, line, parent from import_stage where verdict is null and flaws is null),
            walk as (
              select w.line, w.key, w.parent as at, 1 as steps from wished w where w.parent <> ''
              union all
              select w.line, w.key, case when p.parent is null then o.parent else nullif(p.parent, '') end, w.steps + 1
              from walk w left join wished p on p.key = w.at left join organisation o on o.credit_code = w.at
              where w.at is not null and w.at <> w.key and w.steps < 100)
            update import_stage s set flaws = import_flaw('parent', 'organisation-no-cycle')
            from walk w where w.line = s.line and w.at = w.key""";

    /** A list without the column leaves the tree as it is. */
    static final String COMPARE = """
            update import_stage s
            set verdict = case when c.credit_code is null then 'CREATED'
                    when (s.name, s.region, coalesce(s.parent, c.parent, '')) = (c.name, c.region, coalesce(c.parent, ''))
                        then 'UNCHANGED' else 'CHANGED' end,
                former = case when (s.name, s.region, coalesce(s.parent, c.parent, '')) <> (c.name, c.region, coalesce(c.parent, ''))
                    then to_jsonb(c) end,
                parent = coalesce(s.parent, c.parent, '')
            from import_stage o left join organisation c on c.credit_code = o.key
            where o.line = s.line and s.verdict is null and s.flaws is null""";

    static final String TAKE_OVER = """
            insert into organisation as c (credit_code, name, region, parent, pinyin, initials, version, changed_at)
            select key, name, region, nullif(parent, ''), pinyin, initials, 0, ?
            from import_stage where verdict in ('CREATED', 'CHANGED')
            on conflict on constraint organisation_pk do update
            set name = excluded.name, region = excluded.region, parent = excluded.parent, pinyin = excluded.pinyin,
                initials = excluded.initials, version = c.version + 1, changed_at = excluded.changed_at""";

    static final String REMOVE = """
            delete from organisation c using import_row r
            where r.import = ? and r.verdict = 'CREATED' and c.credit_code = r.key and c.version = 0""";

    static final String RESTORE = """
            update organisation c
            set name = f.name, region = f.region, parent = f.parent, pinyin = f.pinyin, initials = f.initials,
                version = c.version + 1, changed_at = ?
            from import_row r cross join lateral jsonb_populate_record(null::organisation, r.former) f
            where r.import = ? and r.verdict = 'CHANGED' and c.credit_code = r.key and c.version = f.version + 1""";

    private static final String EVENT = """
            select c.credit_code as key, jsonb_build_object('org', c.credit_code, 'region', c.region, 'parent', c.parent,
                'removed', %s, 'occurredAt', ?::text) as body
            from organisation c join %s""";

    /** A new name is no news. */
    static final String TAKEN_OVER = EVENT.formatted("false", """
            import_stage s on s.key = c.credit_code and (s.verdict = 'CREATED' or s.verdict = 'CHANGED'
                and (s.former ->> 'region', s.former ->> 'parent') is distinct from (c.region::text, c.parent::text))""");

    static final String RESTORED = EVENT.formatted("false", """
            import_row r on r.key = c.credit_code and r.import = ? and r.verdict = 'CHANGED'
                and c.version = (r.former ->> 'version')::bigint + 2""");

    static final String ABOUT_TO_BE_REMOVED = EVENT.formatted("true", """
            import_row r on r.key = c.credit_code and r.import = ? and r.verdict = 'CREATED' and c.version = 0""");

    private OrganisationSets() {}
}
