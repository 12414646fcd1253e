package org.lianxin.evaluation.trial;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.evaluation.scheme.Schemes;
import org.lianxin.evaluation.scorecard.CardTables;
import org.lianxin.evaluation.scorecard.ScoreComputation;
import org.lianxin.platform.id.Ids;
import org.lianxin.platform.idempotency.Idempotency;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Computes a period by another scheme, by the very statements of the real computation, on tables that end with it. */
@ApplicationScoped
class TryingScheme {
    private static final List<String> TABLES = List.of(
            "create temporary table trial_card (like scorecard including constraints) on commit drop",
            "create temporary table trial_indicator (like scorecard_indicator including constraints) on commit drop",
            "create temporary table trial_perspective (like scorecard_perspective including constraints) on commit drop");

    private static final String KEEP_RESULTS = """
            insert into scheme_trial_result (trial, cadre, score, grade, actual_score, actual_grade)
            select :trial, t.cadre, t.score, t.grade, s.score, s.grade
            from trial_card t left join scorecard s on s.period = t.period and s.cadre = t.cadre""";

    private static final String KEEP_EFFORT = """
            insert into scheme_trial_effort (trial, position, code, cadres, sufficient, lacking, forms)
            select :trial, i.position, i.code, count(r.scorecard), count(*) filter (where r.sufficient),
                   coalesce(sum(greatest(0, i.min_sample - r.sample)), 0),
                   case when i.fact_kinds <@ array['ORGANISATION_ASSESSMENT', 'PEER_ASSESSMENT']::varchar[]
                        then count(r.scorecard) * i.min_sample else 0 end
            from scheme_indicator i left join trial_indicator r on r.position = i.position
            where i.scheme = :scheme group by i.position, i.code, i.min_sample, i.fact_kinds""";

    private final PeriodsInScope periods;
    private final Schemes schemes;
    private final ScoreComputation computation;
    private final Trials trials;
    private final Idempotency idempotency;
    private final Session session;
    private final Caller caller;
    private final Clock clock;

    TryingScheme(
            PeriodsInScope periods,
            Schemes schemes,
            ScoreComputation computation,
            Trials trials,
            Idempotency idempotency,
            Session session,
            Caller caller,
            Clock clock) {
        this.periods = periods;
        this.schemes = schemes;
        this.computation = computation;
        this.trials = trials;
        this.idempotency = idempotency;
        this.session = session;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = 600)
    Trial tryOn(UUID scheme, NewTrial trial) {
        var tried = schemes.require(scheme);
        var period = periods.covered(trial.period());
        if (!period.frozen()) {
            throw Problem.conflict("trial-needs-frozen-period", period.status());
        }
        return idempotency.once(
                "trial " + scheme,
                trial,
                Ids.next(),
                id -> run(id, tried.id(), period.id()),
                id -> trials.require(scheme, id));
    }

    private Trial run(UUID id, UUID scheme, UUID period) {
        var trial = new Trial(id, scheme, period, caller.subject(), clock.instant());
        trials.persistAndFlush(trial);
        TABLES.forEach(table -> session.createNativeMutationQuery(table).executeUpdate());
        computation.run(period, scheme, CardTables.TRIAL);
        session.createNativeMutationQuery(KEEP_RESULTS)
                .setParameter("trial", id)
                .executeUpdate();
        session.createNativeMutationQuery(KEEP_EFFORT)
                .setParameter("trial", id)
                .setParameter("scheme", scheme)
                .executeUpdate();
        return trial;
    }
}
