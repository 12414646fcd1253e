package org.lianxin.evaluation.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.EvaluationRules;
import org.lianxin.platform.web.Problem;

/** Answers a resident who asks what their rating did. Figures come from published periods only. */
@ApplicationScoped
class HearingResidents {
    private static final String RATING = """
            select f.event_id, f.value, f.occurred_at, f.community, f.cadre,
                   exists (select 1 from fact x where x.kind = 'RATING_EXCLUDED' and x.subject_id = f.subject_id) as excluded
            from fact f where f.kind = 'RATING' and f.subject_id = :rating
            order by f.occurred_at desc, f.event_id desc limit 1""";

    private static final String PERIOD = """
            select p.id, p.name, i.code, i.prior_strength,
                   ratio(g.residents_weight * i.weight, 100, 2) as weight
            from period_fact t
            join period p on p.id = t.period and p.status in ('PUBLISHED', 'ARCHIVED')
            join scheme g on g.id = p.scheme
            join scheme_indicator i on i.scheme = g.id and 'RATING' = any (i.fact_kinds)
            where t.event_id = :fact order by p.starts_at desc, p.id limit 1""";

    private static final String SAMPLE = """
            select r.sample from scorecard s join scorecard_indicator r on r.scorecard = s.id
            where s.period = :period and s.cadre = :cadre and r.code = :code""";

    private static final String GRADES = """
            select c.value, count(*) from counted_fact c
            join fact f on f.event_id = c.event_id
            join period p on p.id = c.period and p.scheme = c.scheme and p.status in ('PUBLISHED', 'ARCHIVED')
            join scheme_indicator i on i.scheme = c.scheme and i.code = c.code and i.fact_kinds = array['RATING']::varchar[]
            where c.period = :period and f.community = :community group by c.value""";

    private static final BigDecimal FULL_REACH = BigDecimal.valueOf(100);

    private final Session session;
    private final EvaluationRules rules;

    HearingResidents(Session session, EvaluationRules rules) {
        this.session = session;
        this.rules = rules;
    }

    RatingEffect effect(UUID rating) {
        var given = session.createNativeQuery(RATING, Tuple.class)
                .setParameter("rating", rating)
                .uniqueResultOptional()
                .orElseThrow(() -> Problem.notFound("rating", rating));
        var excluded = given.get("excluded", Boolean.class);
        var period = excluded ? Optional.<Tuple>empty() : published(given.get("event_id", UUID.class));
        var status = excluded
                ? RatingEffect.Status.EXCLUDED
                : period.isPresent() ? RatingEffect.Status.COUNTED : RatingEffect.Status.WAITING;
        return new RatingEffect(
                rating,
                status,
                given.get("value", Number.class).intValue(),
                given.get("occurred_at", Instant.class),
                period.map(found -> found.get("id", UUID.class)).orElse(null),
                period.map(found -> found.get("name", String.class)).orElse(null),
                period.map(found -> found.get("weight", BigDecimal.class)).orElse(null),
                period.map(found -> reach(found, given.get("cadre", String.class)))
                        .orElse(null),
                period.map(found -> community(found, given.get("community", String.class)))
                        .orElse(null));
    }

    private Optional<Tuple> published(UUID fact) {
        return session.createNativeQuery(PERIOD, Tuple.class)
                .setParameter("fact", fact)
                .uniqueResultOptional();
    }

    /** From worst to best grade one rating moves a shrunken mean by the whole scale over n + strength. */
    private @Nullable BigDecimal reach(Tuple period, @Nullable String cadre) {
        if (cadre == null) {
            return null;
        }
        return session.createNativeQuery(SAMPLE, Long.class)
                .setParameter("period", period.get("id", UUID.class))
                .setParameter("cadre", cadre)
                .setParameter("code", period.get("code", String.class))
                .uniqueResultOptional()
                .filter(sample -> sample >= rules.smallestCell())
                .map(sample -> FULL_REACH.divide(
                        BigDecimal.valueOf(sample
                                + period.get("prior_strength", Number.class).longValue()),
                        2,
                        RoundingMode.HALF_UP))
                .orElse(null);
    }

    private @Nullable CommunityVoice community(Tuple period, @Nullable String community) {
        return community == null ? null : community(period.get("id", UUID.class), community);
    }

    CommunityVoice community(UUID period, String community) {
        Map<Integer, Long> counts = session.createNativeQuery(GRADES, Tuple.class)
                .setParameter("period", period)
                .setParameter("community", community)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, Number.class).intValue(),
                        row -> row.get(1, Number.class).longValue(),
                        Long::sum));
        return SmallCells.show(community, counts, rules.smallestCell());
    }
}
