package org.lianxin.evaluation.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.lianxin.evaluation.period.Period;

/** Scorecards as they were before a recomputation. */
@ApplicationScoped
public class ScorecardVersions {
    private static final String KEEP_REVISION = """
            insert into period_revision (period, revision, fact_hash, fact_count, digest, replaced_at, replaced_by)
            select id, revision, fact_hash, fact_count, :digest, :at, :by from period where id = :period""";

    private static final String KEEP_CARDS = """
            insert into scorecard_version (period, revision, cadre, score, grade, body)
            select s.period, :revision, s.cadre, s.score, s.grade, jsonb_build_object(
                'indicators', (select jsonb_agg(to_jsonb(i) - 'scorecard' order by i.position)
                               from scorecard_indicator i where i.scorecard = s.id),
                'voices', (select coalesce(jsonb_agg(to_jsonb(v) - 'scorecard' order by v.perspective desc), '[]')
                           from scorecard_perspective v where v.scorecard = s.id))
            from scorecard s where s.period = :period""";

    private static final String READ = """
            select v.revision, v.score, v.grade, cast(v.body as text) as body, r.fact_hash, r.replaced_at
            from scorecard_version v join period_revision r on r.period = v.period and r.revision = v.revision
            where v.period = :period and v.cadre = :cadre order by v.revision desc""";

    private final Session session;
    private final Scorecards scorecards;

    ScorecardVersions(Session session, Scorecards scorecards) {
        this.session = session;
        this.scorecards = scorecards;
    }

    /** Copies the scorecards as they stand. */
    public void keep(Period period, String by, Instant at) {
        session.createNativeMutationQuery(KEEP_REVISION)
                .setParameter("digest", scorecards.digest(period.id()).hash())
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("period", period.id())
                .executeUpdate();
        session.createNativeMutationQuery(KEEP_CARDS)
                .setParameter("revision", period.revision())
                .setParameter("period", period.id())
                .executeUpdate();
    }

    List<VersionView> of(UUID period, String cadre) {
        return session.createNativeQuery(READ, Tuple.class)
                .setParameter("period", period)
                .setParameter("cadre", cadre)
                .getResultStream()
                .map(row -> new VersionView(
                        row.get("revision", Number.class).intValue(),
                        row.get("score", BigDecimal.class),
                        row.get("grade", String.class),
                        row.get("fact_hash", String.class),
                        row.get("replaced_at", Instant.class),
                        row.get("body", String.class)))
                .toList();
    }
}
