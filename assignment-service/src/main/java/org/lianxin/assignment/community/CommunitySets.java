package org.lianxin.assignment.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.lianxin.platform.events.Outbox;

/** What is done with many communities at a time, in the words of the database. */
@ApplicationScoped
class CommunitySets {

    /** Nobody else writes until the list is in; readers and those who assign go on. */
    static final String LOCK = "lock table community in share row exclusive mode";

    static final String COMPARE = """
            update import_stage s
            set verdict = case when c.code is null then 'CREATED'
                    when (s.name, s.kind, s.street, s.district, s.city, s.province, s.region)
                         = (c.name, c.kind, c.street, c.district, c.city, c.province, c.region) then 'UNCHANGED'
                    else 'CHANGED' end,
                former = case when (s.name, s.kind, s.street, s.district, s.city, s.province, s.region)
                         <> (c.name, c.kind, c.street, c.district, c.city, c.province, c.region) then to_jsonb(c) end
            from import_stage o left join community c on c.code = o.key
            where o.line = s.line and s.verdict is null and s.flaws is null""";

    static final String TAKE_OVER = """
            insert into community as c (code, name, kind, street, district, city, province, region, pinyin, initials, version, changed_at)
            select key, name, kind, street, district, city, province, region, pinyin, initials, 0, ?
            from import_stage where verdict in ('CREATED', 'CHANGED') order by key
            on conflict on constraint community_pk do update
            set name = excluded.name, kind = excluded.kind, street = excluded.street, district = excluded.district,
                city = excluded.city, province = excluded.province, region = excluded.region, pinyin = excluded.pinyin,
                initials = excluded.initials, version = c.version + 1, changed_at = excluded.changed_at""";

    static final String REMOVE = """
            delete from community c using import_row r
            where r.import = ? and r.verdict = 'CREATED' and c.code = r.key and c.version = 0""";

    /** What the list changed and nobody has changed since. */
    static final String RESTORE = """
            update community c
            set name = f.name, kind = f.kind, street = f.street, district = f.district, city = f.city, province = f.province,
                region = f.region, pinyin = f.pinyin, initials = f.initials, version = c.version + 1, changed_at = ?
            from import_row r cross join lateral jsonb_populate_record(null::community, r.former) f
            where r.import = ? and r.verdict = 'CHANGED' and c.code = r.key and c.version = f.version + 1""";

    private static final String EVENT = """
            select c.code as key, jsonb_build_object('community', c.code, 'kind', c.kind, 'name', c.name, 'region', c.region,
                'status', %s, 'closedOn', c.closed_on, 'successor', c.successor, 'occurredAt', ?::text) as body
            from community c join %s""";

    private static final String STATUS = "case when c.closed_on is null then 'ACTIVE' else 'CLOSED' end";

    static final String TAKEN_OVER =
            EVENT.formatted(STATUS, "import_stage s on s.key = c.code and s.verdict in ('CREATED', 'CHANGED')");

    static final String RESTORED = EVENT.formatted(STATUS, """
            import_row r on r.key = c.code and r.import = ? and r.verdict = 'CHANGED'
                and c.version = (r.former ->> 'version')::bigint + 2""");

    private static final String ABOUT_TO_BE_REMOVED = EVENT.formatted("'REMOVED'", """
            import_row r on r.key = c.code and r.import = ? and r.verdict = 'CREATED' and c.version = 0""");

    void tell(Outbox outbox, String which, Instant at, Object... values) {
        outbox.publishEach(CommunityEvent.TOPIC, CommunityEvent.CHANGED, which, withTime(at, values));
    }

    void tellRemoved(Outbox outbox, UUID id, Instant at) {
        outbox.publishEach(CommunityEvent.TOPIC, CommunityEvent.CHANGED, ABOUT_TO_BE_REMOVED, withTime(at, id));
    }

    private static Object[] withTime(Instant at, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = at.toString();
        System.arraycopy(values, 0, all, 1, values.length);
        return all;
    }
}
