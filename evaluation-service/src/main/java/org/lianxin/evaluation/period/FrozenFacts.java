package org.lianxin.evaluation.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.lianxin.evaluation.WholePeriod;

/**
 * Takes and seals the facts of a period. What is taken is kept by id, so that facts which arrive later, or facts that
 * are rebuilt by replay, change nothing.
 */
@ApplicationScoped
public class FrozenFacts {
    private static final String TAKE_FACTS = """
            insert into period_fact (period, event_id, community_kind)
            select :period, event_id, community_kind from located_fact
            where occurred_at >= :from and occurred_at < :until and region like :region
              and kind in (select kind from fact_kind where scale <> 'CORRECTION' and kind not like '%_ASSESSMENT')""";

    /** Training and write-ups lie in no community: they follow their cadre, whose organisation may lie elsewhere. */
    private static final String TAKE_FACTS_OF_ROLL = """
            insert into period_fact (period, event_id, community_kind)
            select :period, f.event_id, 'UNKNOWN' from fact f join period_cadre c on c.cadre = f.cadre
            where c.period = :period and f.community is null and f.occurred_at >= :from and f.occurred_at < :until
              and f.kind in (select kind from fact_kind where scale <> 'CORRECTION' and kind not like '%_ASSESSMENT')
            on conflict do nothing""";

    /** Assessments name their period themselves. */
    private static final String TAKE_ASSESSMENTS = """
            insert into period_fact (period, event_id, community_kind)
            select :period, a.id, 'UNKNOWN' from assessment a join period_cadre c on c.period = a.period and c.cadre = a.cadre
            where a.period = :period""";

    /** A review may end after the period: what is known of it at freezing counts. */
    private static final String TAKE_CORRECTIONS = """
            insert into period_fact (period, event_id, community_kind)
            select :period, x.event_id, 'UNKNOWN' from fact x join fact_kind k on k.kind = x.kind and k.scale = 'CORRECTION'
            where (k.corrects, x.subject_id) in (
                      select r.kind, r.subject_id from period_fact p join fact r on r.event_id = p.event_id
                      where p.period = :period)
               or x.kind = 'FACT_REMOVED' and x.subject_id in (
                      select event_id from period_fact where period = :period)""";

    private static final String TAKE_ROLL = """
            insert into period_cadre (period, cadre)
            select :period, f.cadre from period_fact p join fact f on f.event_id = p.event_id
            where p.period = :period and f.cadre is not null
              and exists (select 1 from scheme_indicator i where i.scheme = :scheme and f.kind = any (i.fact_kinds))
            union
            select :period, a.cadre from assignment a left join community c on c.code = a.community
            where a.status <> 'PROPOSED' and a.valid_from < :untilDay and (a.valid_to is null or a.valid_to > :fromDay)
              and coalesce(c.region, a.community) like :region""";

    private static final String SEAL = """
            select encode(sha256(coalesce(string_agg(sha256(convert_to(concat_ws('|',
                       f.event_id, f.kind, coalesce(f.cadre, ''), coalesce(f.community, ''), p.community_kind,
                       cast(extract(epoch from f.occurred_at) * 1000000 as bigint),
                       coalesce(cast(f.value as text), ''), f.subject_id), 'UTF8')),
                       cast('' as bytea) order by f.event_id), cast('' as bytea))), 'hex') as hash,
                   count(*) as facts
            from period_fact p join fact f on f.event_id = p.event_id where p.period = :period""";

    private final Session session;
    private final Clock clock;

    FrozenFacts(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    FactSeal freeze(Period period) {
        WholePeriod.prepare(session);
        session.createNativeMutationQuery(TAKE_FACTS)
                .setParameter("period", period.id())
                .setParameter("from", period.from())
                .setParameter("until", period.until())
                .setParameter("region", period.region() + "%")
                .executeUpdate();
        var lastInstant = period.until().minusNanos(1);
        session.createNativeMutationQuery(TAKE_ROLL)
                .setParameter("period", period.id())
                .setParameter("fromDay", LocalDate.ofInstant(period.from(), clock.getZone()))
                .setParameter(
                        "untilDay",
                        LocalDate.ofInstant(lastInstant, clock.getZone()).plusDays(1))
                .setParameter("region", period.region() + "%")
                .setParameter("scheme", period.scheme())
                .executeUpdate();
        session.createNativeMutationQuery(TAKE_FACTS_OF_ROLL)
                .setParameter("period", period.id())
                .setParameter("from", period.from())
                .setParameter("until", period.until())
                .executeUpdate();
        session.createNativeMutationQuery(TAKE_ASSESSMENTS)
                .setParameter("period", period.id())
                .executeUpdate();
        session.createNativeMutationQuery(TAKE_CORRECTIONS)
                .setParameter("period", period.id())
                .executeUpdate();
        return seal(period.id());
    }

    /** The seal of the frozen facts as they are stored now. */
    public FactSeal seal(UUID period) {
        WholePeriod.prepare(session);
        var found = session.createNativeQuery(SEAL, Tuple.class)
                .setParameter("period", period)
                .getSingleResult();
        return new FactSeal(
                found.get("hash", String.class),
                found.get("facts", Number.class).longValue());
    }
}
