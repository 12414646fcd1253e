package org.lianxin.evaluation.trial;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** The trials and what came out of them. */
@ApplicationScoped
class Trials implements PanacheRepositoryBase<Trial, UUID> {
    private static final String CHANGE = """
            coalesce(score, 0) - coalesce(actual_score, 0)""";

    private static final String SUMMARY = """
            select count(*) filter (where actual_score is not null and score > actual_score),
                   count(*) filter (where actual_score is not null and score < actual_score),
                   count(*) filter (where score = actual_score or score is null and actual_score is null),
                   count(*) filter (where score is not null and actual_score is null),
                   count(*) filter (where score is null and actual_score is not null)
            from scheme_trial_result where trial = :trial""";

    private static final String DISTRIBUTION = """
            select grade, sum(tried), sum(actual) from (
                select grade, 1 as tried, 0 as actual from scheme_trial_result where trial = :trial
                union all
                select actual_grade, 0, 1 from scheme_trial_result where trial = :trial and actual_grade is not null) as cards
            group by grade order by grade""";

    private static final String BANDS = """
            select least(9, trunc(score / 10)) * 10, sum(tried), sum(actual) from (
                select score, 1 as tried, 0 as actual from scheme_trial_result where trial = :trial and score is not null
                union all
                select actual_score, 0, 1 from scheme_trial_result where trial = :trial and actual_score is not null) as cards
            group by 1 order by 1""";

    Trial require(UUID scheme, UUID id) {
        return find("id = ?1 and scheme = ?2", id, scheme)
                .firstResultOptional()
                .orElseThrow(() -> Problem.notFound("trial", id));
    }

    TrialView.Movement movement(UUID trial) {
        var row = getSession()
                .createNativeQuery(SUMMARY, Tuple.class)
                .setParameter("trial", trial)
                .getSingleResult();
        return new TrialView.Movement(number(row, 0), number(row, 1), number(row, 2), number(row, 3), number(row, 4));
    }

    List<TrialView.GradeCount> grades(UUID trial) {
        return getSession()
                .createNativeQuery(DISTRIBUTION, Tuple.class)
                .setParameter("trial", trial)
                .getResultStream()
                .map(row -> new TrialView.GradeCount(row.get(0, String.class), number(row, 1), number(row, 2)))
                .toList();
    }

    List<TrialView.Band> bands(UUID trial) {
        return getSession()
                .createNativeQuery(BANDS, Tuple.class)
                .setParameter("trial", trial)
                .getResultStream()
                .map(row -> new TrialView.Band((int) number(row, 0), number(row, 1), number(row, 2)))
                .toList();
    }

    List<TrialView.Effort> effort(UUID trial) {
        return getSession()
                .createNativeQuery("""
                        select code, cadres, sufficient, lacking, forms from scheme_trial_effort
                        where trial = :trial order by position""", Tuple.class)
                .setParameter("trial", trial)
                .getResultStream()
                .map(row -> new TrialView.Effort(
                        row.get(0, String.class), number(row, 1), number(row, 2), number(row, 3), number(row, 4)))
                .toList();
    }

    /** By how much they change: the greatest gain first, or with {@code losers} the greatest loss. */
    List<TrialResultView> results(UUID trial, boolean losers, PageQuery page) {
        var after = page.after(2);
        var order = losers ? CHANGE : "-(" + CHANGE + ")";
        var query = getSession()
                .createNativeQuery(
                        """
                        select cadre, score, grade, actual_score, actual_grade, %1$s as rank from scheme_trial_result
                        where trial = :trial %2$s order by %1$s, cadre""".formatted(
                                order, after.isEmpty() ? "" : "and (%s, cadre) > (:rank, :cadre)".formatted(order)),
                        Tuple.class)
                .setParameter("trial", trial);
        if (!after.isEmpty()) {
            query.setParameter("rank", new BigDecimal(after.get(0))).setParameter("cadre", after.get(1));
        }
        return query.setMaxResults(page.fetch())
                .getResultStream()
                .map(Trials::result)
                .toList();
    }

    private static TrialResultView result(Tuple row) {
        return new TrialResultView(
                row.get(0, String.class),
                decimal(row, 1),
                row.get(2, String.class),
                decimal(row, 3),
                row.get(4, String.class),
                row.get(5, BigDecimal.class));
    }

    private static @Nullable BigDecimal decimal(Tuple row, int at) {
        return row.get(at, BigDecimal.class);
    }

    private static long number(Tuple row, int at) {
        return row.get(at, Number.class).longValue();
    }
}
