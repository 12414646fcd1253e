package org.lianxin.evaluation.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** What upheld objections corrected and no computation has counted yet. */
@ApplicationScoped
class Corrections {
    private static final String PENDING = """
            select count(*) from objection_correction c join objection o on o.id = c.objection
            where o.period = :period and c.revision is null""";

    private static final String TAKE = """
            insert into period_fact (period, event_id, community_kind, revision)
            select o.period, n.event_id, p.community_kind, :revision
            from objection_correction c
            join objection o on o.id = c.objection
            join period_fact p on p.period = o.period and p.event_id = c.fact
            cross join lateral (select c.removal union all select c.replacement where c.replacement is not null) as n(event_id)
            where o.period = :period and c.revision is null""";

    private static final String MARK = """
            update objection_correction c set revision = :revision
            from objection o where o.id = c.objection and o.period = :period and c.revision is null""";

    private final Session session;

    Corrections(Session session) {
        this.session = session;
    }

    long pending(UUID period) {
        return session.createNativeQuery(PENDING, Long.class)
                .setParameter("period", period)
                .getSingleResult();
    }

    /** From here on they are facts of the period. */
    void take(UUID period, int revision) {
        for (var statement : new String[] {TAKE, MARK}) {
            session.createNativeMutationQuery(statement)
                    .setParameter("period", period)
                    .setParameter("revision", revision)
                    .executeUpdate();
        }
    }
}
