package org.lianxin.evaluation.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.lianxin.evaluation.WholePeriod;

/**
 * Scores as a pure function of the frozen facts and the scheme: exact decimals, one rounding per division, no clock, no
 * dependence on the order of rows. Set-based, so that a province takes seconds.
 */
@ApplicationScoped
class ScoreComputation {
    private static final String CLEAR = "delete from scorecard where period = :period";

    private static final String DRAW_CARDS = """
            insert into scorecard (id, period, cadre, grade)
            select cast(md5(concat_ws('/', cast(period as text), cadre)) as uuid), period, cadre, 'INSUFFICIENT_SAMPLE'
            from period_cadre where period = :period""";

    private static final String FILL_INDICATORS = """
            with counted as materialized (
                select code, cadre, value, community_kind from counted_fact where period = :period),
            type_mean as (
                select code, community_kind, ratio(sum(value), count(*), 6) as mean
                from counted group by code, community_kind),
            tally as (
                select c.code, c.cadre, count(*) as sample, sum(c.value) as total,
                       ratio(sum(c.value), count(*), 6) as mean, ratio(sum(t.mean), count(*), 6) as prior
                from counted c join type_mean t on t.code = c.code and t.community_kind = c.community_kind
                where c.cadre is not null group by c.code, c.cadre),
            shrunken as (
                select t.code, t.cadre, t.prior,
                       ratio(t.total + i.prior_strength * t.prior, t.sample + i.prior_strength, 6) as mean
                from tally t
                join scheme_indicator i on i.scheme = :scheme and i.code = t.code and i.kind = 'SHRUNKEN_MEAN')
            insert into scorecard_indicator
                (scorecard, position, code, sample, total, mean, prior, shrunken, value, sufficient)
            select s.id, i.position, i.code, coalesce(t.sample, 0), coalesce(t.total, 0), t.mean, w.prior, w.mean,
                   case when coalesce(t.sample, 0) < i.min_sample then null
                        when i.kind = 'SHRUNKEN_MEAN' then ratio((w.mean - 1) * 100, 4, 2)
                        else ratio(t.total * 100, t.sample, 2) end,
                   coalesce(t.sample, 0) >= i.min_sample
            from scorecard s
            join scheme_indicator i on i.scheme = :scheme
            left join tally t on t.cadre = s.cadre and t.code = i.code
            left join shrunken w on w.cadre = s.cadre and w.code = i.code
            where s.period = :period""";

    /**
     * The ceiling counts everybody with at least the same score, so equal scores get equal grades: where a tie would cross
     * the ceiling, all of the tie stay below it.
     */
    private static final String GRADE = """
            with weighed as (
                select s.id, ratio(sum(i.weight * r.value), sum(i.weight), 2) as score
                from scorecard s
                join scorecard_indicator r on r.scorecard = s.id and r.sufficient
                join scheme_indicator i on i.scheme = :scheme and i.code = r.code
                where s.period = :period
                  and not exists (
                      select 1 from scorecard_indicator q
                      join scheme_indicator j on j.scheme = :scheme and j.code = q.code and j.required
                      where q.scorecard = s.id and not q.sufficient)
                group by s.id),
            ranked as (
                select id, score, count(*) over (order by score desc) as at_least, count(*) over () as scored
                from weighed)
            update scorecard s
            set score = r.score,
                grade = case
                    when r.score >= g.excellent_from and r.at_least * 100 <= r.scored * g.excellent_ceiling
                        then 'EXCELLENT'
                    when r.score >= g.competent_from then 'COMPETENT'
                    when r.score >= g.basically_competent_from then 'BASICALLY_COMPETENT'
                    else 'INCOMPETENT' end
            from ranked r, scheme g
            where s.id = r.id and g.id = :scheme""";

    private final Session session;

    ScoreComputation(Session session) {
        this.session = session;
    }

    /** Writes all scorecards of the period anew. */
    void run(UUID period, UUID scheme) {
        WholePeriod.prepare(session);
        execute(CLEAR, period);
        execute(DRAW_CARDS, period);
        execute(FILL_INDICATORS, period, scheme);
        execute(GRADE, period, scheme);
    }

    private void execute(String sql, UUID period) {
        session.createNativeMutationQuery(sql).setParameter("period", period).executeUpdate();
    }

    private void execute(String sql, UUID period, UUID scheme) {
        session.createNativeMutationQuery(sql)
                .setParameter("period", period)
                .setParameter("scheme", scheme)
                .executeUpdate();
    }
}
