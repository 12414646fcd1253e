package org.lianxin.feedback.past;

/** What is done with many past matters at a time, in the words of the database. */
final class PastMatterSets {

    static final String MATCHES =
            "c.id = (select p.matter from past_matter p where p.source || '/' || p.external_id = r.key)";

    static final String UNKNOWN_PLACE = """
            update import_stage s set flaws = coalesce(s.flaws, '[]') || import_flaw('community', 'unknown-community', s.community)
            where s.verdict is null and s.community is not null
              and not exists (select from community c where c.community = s.community)""";

    static final String COMPARE = """
            update import_stage s set verdict = case when p.matter is null then 'CREATED' else 'UNCHANGED' end
            from import_stage o left join past_matter p on p.source = o.source and p.external_id = o.external_id
            where o.line = s.line and s.verdict is null and s.flaws is null""";

    /** The code of such a matter is known to nobody: what is kept in its place is the hash of nothing. */
    static final String MATTERS = """
            insert into matter (id, kind, channel, profile, status, community, region, category, subject, text, about, sealed, anonymous,
                on_behalf, entered_by_staff, received_at, routings, routed_by_supervisor, answered_at, closed_at, tracking_hash, version)
            select s.matter::uuid, s.kind, s.channel, s.profile, 'UNCONFIRMED_CLOSED', s.community, coalesce(c.region, s.region), s.category,
                s.subject, s.words, s.about, s.about is not null, false, false, true, s.received_at::timestamptz, 0, false,
                s.replied_at::timestamptz, coalesce(s.replied_at::timestamptz, ?), uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 0
            from import_stage s left join community c on c.community = s.community
            where s.verdict = 'CREATED' order by s.line""";

    static final String ORIGINS = """
            insert into past_matter (matter, source, external_id)
            select matter::uuid, source, external_id from import_stage where verdict = 'CREATED'""";

    static final String REPLIES = """
            insert into message (id, matter, number, kind, text, written_at)
            select gen_random_uuid(), matter::uuid, 1, 'ANSWER', reply, replied_at::timestamptz
            from import_stage where verdict = 'CREATED' and reply is not null""";

    /** What somebody has worked on since stays. */
    static final String REMOVE = """
            delete from matter c using import_row r
            where r.import = ? and r.verdict = 'CREATED' and %s and c.version = 0
              and not exists (select from message m where m.matter = c.id and m.number > 1)""".formatted(MATCHES);

    private PastMatterSets() {}
}
