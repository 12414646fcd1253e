package org.lianxin.evaluation.scorecard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;

/** The scorecards; always listed by cadre, never by score: rankings are off. */
@ApplicationScoped
class Scorecards implements PanacheRepositoryBase<Scorecard, UUID> {
    private static final String SCOPED = """
            select s.id, s.period, s.cadre, s.score, s.grade from scorecard s
            left join organisation o on o.code = split_part(s.cadre, '/', 1)
            where s.period = :period""";

    private static final String DIGEST = """
            select encode(sha256(coalesce(string_agg(sha256(convert_to(card, 'UTF8')), cast('' as bytea)
                       order by card collate "C"), cast('' as bytea))), 'hex') as hash,
                   count(*) as cards
            from (select concat_ws('|', s.cadre, coalesce(cast(s.score as text), ''), s.grade,
                         string_agg(concat_ws(',', r.code, r.sample, r.total,
                             coalesce(cast(r.mean as text), ''), coalesce(cast(r.prior as text), ''),
                             coalesce(cast(r.overall as text), ''), coalesce(cast(r.shrunken as text), ''),
                             coalesce(cast(r.value as text), ''),
                             cast(r.sufficient as text)), ';' order by r.position)) as card
                  from scorecard s join scorecard_indicator r on r.scorecard = s.id
                  where s.period = :period group by s.id) as cards""";

    private final Session session;

    Scorecards(Session session) {
        this.session = session;
    }

    /**
     * @param region only cadres of organisations in this region
     * @param cadre only this cadre
     */
    List<Scorecard> list(UUID period, @Nullable String region, @Nullable String cadre, PageQuery page) {
        var after = page.after(1);
        var sql = SCOPED
                + (region == null ? "" : " and o.region like :region")
                + (cadre == null ? "" : " and s.cadre = :cadre")
                + (after.isEmpty() ? "" : " and s.cadre > :after")
                + " order by s.cadre";
        var query = session.createNativeQuery(sql, Scorecard.class).setParameter("period", period);
        if (region != null) {
            query.setParameter("region", region + "%");
        }
        if (cadre != null) {
            query.setParameter("cadre", cadre);
        }
        if (!after.isEmpty()) {
            query.setParameter("after", after.getFirst());
        }
        return query.setMaxResults(page.fetch()).getResultList();
    }

    List<Scorecard> ofPeriod(UUID period) {
        return list("period = ?1 order by cadre", period);
    }

    /** Hash over all numbers of all scorecards, without ids and times: equal when and only when the scores are. */
    Digest digest(UUID period) {
        var found = session.createNativeQuery(DIGEST, Tuple.class)
                .setParameter("period", period)
                .getSingleResult();
        return new Digest(
                found.get("hash", String.class),
                found.get("cards", Number.class).longValue());
    }

    /** A hash and how many scorecards it covers. */
    record Digest(String hash, long scorecards) {}
}
