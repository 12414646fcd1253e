package org.lianxin.evaluation.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Scores as a pure function of the frozen facts and the scheme: exact decimals, one rounding per division, no clock, no
 * dependence on the order of rows. Set-based, so that a province takes seconds.
 */
@ApplicationScoped
class ScoreComputation {
    private static final List<String> CLEAR =
            List.of("delete from counted_fact where period = :period", "delete from scorecard where period = :period");

    /** Excluded ratings are left out; of several facts about one thing the one with precedence, then the latest, counts. */
    private static final String COUNT_FACTS = """
            insert into counted_fact (period, code, event_id, cadre)
            select distinct on (i.code, f.subject_id) :period, i.code, f.event_id, f.cadre
            from period_fact p
            join fact f on f.event_id = p.event_id
            join fact_kind k on k.kind = f.kind
            join scheme_indicator i on i.scheme = :scheme and f.kind = any (i.fact_kinds)
            where p.period = :period
              and not exists (
                  select 1 from fact x join period_fact xp on xp.event_id = x.event_id
                  where x.kind = 'RATING_EXCLUDED' and x.subject_id = f.subject_id and xp.period = :period)
            order by i.code, f.subject_id, k.precedence desc, f.occurred_at desc, f.event_id desc""";

    private static final String DRAW_CARDS = """
            insert into scorecard (id, period, cadre, grade)
            select cast(md5(concat_ws('/', cast(period as text), cadre)) as uuid), period, cadre, 'INSUFFICIENT_SAMPLE'
            from period_cadre where period = :period""";

    private static final String FILL_INDICATORS = """
            with counted as (
                select c.code, c.cadre, p.community_kind, f.value
                from counted_fact c
                join fact f on f.event_id = c.event_id
                join period_fact p on p.period = c.period and p.event_id = c.event_id
                where c.period = :period),
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
        CLEAR.forEach(sql -> execute(sql, period));
        execute(COUNT_FACTS, period, scheme);
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
