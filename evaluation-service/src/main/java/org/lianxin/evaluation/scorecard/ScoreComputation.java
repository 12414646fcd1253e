package org.lianxin.evaluation.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.lianxin.evaluation.WholePeriod;
import org.lianxin.evaluation.scheme.Indicator;
import org.lianxin.evaluation.scheme.Schemes;

/**
 * Scores as a pure function of the frozen facts and the scheme: exact decimals, one rounding per division, no clock, no
 * dependence on the order of rows. Set-based, so that a province takes seconds. Formulas are translated to SQL by
 * {@link org.lianxin.evaluation.formula.ScoreFormula}, which gives numbers and the indicator's columns only.
 */
@ApplicationScoped
public class ScoreComputation {
    private static final String CLEAR = "delete from {card} where period = :period";

    private static final String DRAW_CARDS = """
            insert into {card} (id, period, cadre, grade)
            select cast(md5(concat_ws('/', cast(period as text), cadre)) as uuid), period, cadre, 'INSUFFICIENT_SAMPLE'
            from period_cadre where period = :period""";

    private static final String FILL_INDICATORS = """
            with counted as materialized (
                select code, cadre, value, community_kind from counted_fact where period = :period and scheme = :scheme),
            type_mean as (
                select code, community_kind, ratio(sum(value), count(*), 6) as mean
                from counted group by code, community_kind),
            whole as (select code, ratio(sum(value), count(*), 6) as mean from counted group by code),
            tally as (
                select c.code, c.cadre, count(*) as sample, cast(sum(c.value) as numeric) as total,
                       ratio(sum(c.value), count(*), 6) as mean, ratio(sum(t.mean), count(*), 6) as prior, w.mean as overall
                from counted c
                join type_mean t on t.code = c.code and t.community_kind = c.community_kind
                join whole w on w.code = c.code
                where c.cadre is not null group by c.code, c.cadre, w.mean),
            valued as (
                select t.*, case when t.sample >= i.min_sample then case i.position %s end end as value,
                       case when i.kind = 'SHRUNKEN_MEAN'
                            then quotient(t.total + i.prior_strength * t.prior, t.sample + i.prior_strength, 6) end as shrunken
                from tally t join scheme_indicator i on i.scheme = :scheme and i.code = t.code)
            insert into {indicator}
                (scorecard, position, code, sample, total, mean, prior, overall, shrunken, value, sufficient)
            select s.id, i.position, i.code, coalesce(t.sample, 0), coalesce(t.total, 0), t.mean,
                   case when i.kind <> 'SHARE' then t.prior end, case when i.kind = 'FORMULA' then t.overall end,
                   t.shrunken, t.value, t.value is not null
            from {card} s
            join scheme_indicator i on i.scheme = :scheme
            left join valued t on t.cadre = s.cadre and t.code = i.code
            where s.period = :period""";

    private static final String HEAR_VOICES = """
            insert into {perspective} (scorecard, perspective, weight, value)
            select s.id, i.perspective,
                   case i.perspective when 'RESIDENTS' then g.residents_weight
                                      when 'ORGANISATION' then g.organisation_weight else g.peers_weight end,
                   ratio(sum(i.weight * r.value), sum(i.weight), 2)
            from {card} s
            join {indicator} r on r.scorecard = s.id and r.sufficient
            join scheme_indicator i on i.scheme = :scheme and i.code = r.code
            join scheme g on g.id = :scheme
            where s.period = :period
            group by s.id, i.perspective, g.id""";

    /**
     * The ceiling counts everybody with at least the same score, so equal scores get equal grades: where a tie would cross
     * the ceiling, all of the tie stay below it.
     */
    private static final String GRADE = """
            with weighed as (
                select s.id, ratio(sum(p.weight * p.value), sum(p.weight), 2) as score
                from {card} s
                join {perspective} p on p.scorecard = s.id
                where s.period = :period
                  and not exists (
                      select 1 from {indicator} q
                      join scheme_indicator j on j.scheme = :scheme and j.code = q.code and j.required
                      where q.scorecard = s.id and not q.sufficient)
                group by s.id),
            ranked as (
                select id, score, count(*) over (order by score desc) as at_least, count(*) over () as scored
                from weighed)
            update {card} s
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
    private final Schemes schemes;

    ScoreComputation(Session session, Schemes schemes) {
        this.session = session;
        this.schemes = schemes;
    }

    /** Writes all scorecards of the period anew. */
    public void run(UUID period, UUID scheme, CardTables tables) {
        WholePeriod.prepare(session);
        execute(tables.in(CLEAR), period);
        execute(tables.in(DRAW_CARDS), period);
        var formulas = formulas(schemes.require(scheme).indicators());
        execute(tables.in(FILL_INDICATORS.formatted(formulas)), period, scheme);
        execute(tables.in(HEAR_VOICES), period, scheme);
        execute(tables.in(GRADE), period, scheme);
    }

    private static String formulas(List<Indicator> indicators) {
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> "when %d then %s"
                        .formatted(i, indicators.get(i).compiled().sql()))
                .collect(Collectors.joining(" "));
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
