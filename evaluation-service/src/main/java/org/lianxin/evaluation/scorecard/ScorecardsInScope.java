package org.lianxin.evaluation.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.period.Period;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** Which scorecards a caller may see: those of their region; a cadre their own, once the period was notified. */
@ApplicationScoped
public class ScorecardsInScope {
    private final PeriodsInScope periods;
    private final Scorecards scorecards;
    private final Caller caller;

    ScorecardsInScope(PeriodsInScope periods, Scorecards scorecards, Caller caller) {
        this.periods = periods;
        this.scorecards = scorecards;
        this.caller = caller;
    }

    List<Scorecard> list(Period period, @Nullable String wanted, PageQuery page) {
        if (periods.staff()) {
            return scorecards.list(period.id(), periods.narrowerThan(period), wanted, page);
        }
        var own = caller.cadre();
        return period.status().notified() && (wanted == null || wanted.equals(own))
                ? scorecards.list(period.id(), null, own, page)
                : List.of();
    }

    Scorecard one(Period period, String cadre) {
        var found = list(period, cadre, new PageQuery());
        if (found.isEmpty()) {
            throw Problem.notFound("scorecard", cadre);
        }
        return found.getFirst();
    }

    /** Refuses unless the caller has a scorecard in the period and was notified of it. */
    public void requireOwn(Period period) {
        one(period, caller.cadre());
    }
}
