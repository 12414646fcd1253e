package org.lianxin.visit.household.roll;

/** What the database says about the rows of a list, one rule after the other. */
final class RollJudgement {
    private RollJudgement() {}

    /** Two lists at once would both find a household missing. */
    static final String LOCK = "lock table household_roll_row in share row exclusive mode";

    static final String OUT_OF_SCOPE = """
            update import_stage s set flaws = coalesce(s.flaws, '[]') || import_flaw('community', 'out-of-scope')
            where s.verdict is null and not exists (
                select from community_copy c where c.community = s.community and starts_with(c.region, ?))""";

    static final String UNKNOWN_GROUPS = """
            update import_stage s set flaws = coalesce(s.flaws, '[]') || import_flaw('groups', 'group-unknown', g.code)
            from (select line, min(code) as code
                  from import_stage, unnest(string_to_array(group_codes, ';')) as code
                  where verdict is null and code <> ''
                    and not exists (select from vulnerability_group v where v.code = code.code and v.usable)
                  group by line) g
            where g.line = s.line""";

    static final String UNCHANGED = """
            update import_stage s set verdict = 'UNCHANGED'
            from household_roll_row r
            where s.verdict is null and s.flaws is null and r.key = s.key and r.digest = decode(s.digest, 'hex')""";

    static final String REGISTERED_ALREADY = """
            update import_stage s set flaws = coalesce(s.flaws, '[]') || import_flaw('row', 'registered-already')
            where s.verdict is null and exists (select from household h where h.id = s.household::uuid)""";

    static final String ADDRESSES = """
            update import_stage s
            set flaws = import_flaw('address', case when a.addresses = 0 then 'required' else 'addresses-differ' end)
            from (select household, count(distinct household_digest) as addresses
                  from import_stage where verdict is null and flaws is null group by household) a
            where s.verdict is null and s.flaws is null and a.household = s.household and a.addresses <> 1""";

    static final String WITH_A_REFUSED_ONE = """
            update import_stage s set flaws = import_flaw('row', 'household-incomplete')
            from (select distinct split_part(key, '/', 1) as community, split_part(key, '/', 2) as number
                  from import_stage where verdict = 'REFUSED' or flaws is not null) b
            where s.verdict is null and s.flaws is null
              and split_part(s.key, '/', 1) = b.community and split_part(s.key, '/', 2) = b.number""";

    static final String CREATED = "update import_stage set verdict = 'CREATED' where verdict is null and flaws is null";
}
