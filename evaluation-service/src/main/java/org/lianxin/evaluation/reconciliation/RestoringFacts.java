package org.lianxin.evaluation.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * Writes the facts of this service's own records again, where facts were lost or rebuilt: no outbox of others has them. Ids,
 * times and values are those of the first time, so that nothing changes where they are still there.
 */
@ApplicationScoped
class RestoringFacts {
    private static final String ASSESSMENTS = """
            insert into fact (event_id, kind, cadre, occurred_at, value, subject_id, record_type, record_id, producer)
            select a.id, case a.perspective when 'PEERS' then 'PEER_ASSESSMENT' else 'ORGANISATION_ASSESSMENT' end, a.cadre,
                   p.ends_at - interval '1 microsecond', a.grade, a.id, 'ASSESSMENT', a.id, '/lianxin/evaluation-service'
            from assessment a join period p on p.id = a.period
            on conflict do nothing""";

    /** After the facts of the others: a correction takes cadre and community from the fact it corrects. */
    private static final String CORRECTIONS = """
            insert into fact (event_id, kind, cadre, community, occurred_at, value, subject_id, record_type, record_id, producer)
            select n.event_id, n.kind, f.cadre, f.community, n.occurred_at, n.value, n.subject_id, 'OBJECTION', o.id,
                   '/lianxin/evaluation-service'
            from objection_correction c
            join objection o on o.id = c.objection
            join fact f on f.event_id = c.fact
            cross join lateral (
                select c.removal, cast('FACT_REMOVED' as varchar), o.answered_at, cast(null as integer), f.event_id
                union all
                select c.replacement, f.kind, f.occurred_at, c.value, f.subject_id where c.replacement is not null
            ) as n(event_id, kind, occurred_at, value, subject_id)
            on conflict do nothing""";

    private final Session session;

    RestoringFacts(Session session) {
        this.session = session;
    }

    /** How many were missing. */
    @Transactional
    int restore() {
        return session.createNativeMutationQuery(ASSESSMENTS).executeUpdate()
                + session.createNativeMutationQuery(CORRECTIONS).executeUpdate();
    }
}
