package org.lianxin.evaluation.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/**
 * Which periods a caller may see and move. A supervisor of a street sees the period of the district around it, but
 * only the scorecards of that street; a cadre sees every period, but only their own scorecard.
 */
@ApplicationScoped
public class PeriodsInScope {
    private final Periods periods;
    private final Caller caller;

    PeriodsInScope(Periods periods, Caller caller) {
        this.periods = periods;
        this.caller = caller;
    }

    List<Period> list(PageQuery page) {
        return periods.newestFirst(staff() ? caller.region() : null, page);
    }

    public Period visible(UUID id) {
        return periods.findByIdOptional(id)
                .filter(period -> !staff() || covers(period) || narrowerThan(period) != null)
                .orElseThrow(() -> Problem.notFound("period", id));
    }

    /** For an assessor whose region covers the whole period. */
    public Period covered(UUID id) {
        return periods.findByIdOptional(id).filter(this::covers).orElseThrow(() -> Problem.notFound("period", id));
    }

    /** Like {@link #covered}, while assessments may be entered; locked, so that none slips in while it is frozen. */
    public Period coveredOpen(UUID id) {
        return requireOpen(toMove(id));
    }

    /** For a cadre, who may see every period. */
    public Period open(UUID id) {
        return requireOpen(periods.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.notFound("period", id)));
    }

    private static Period requireOpen(Period period) {
        if (period.frozen()) {
            throw Problem.conflict("period-not-open", period.status());
        }
        return period;
    }

    /** For an assessor whose region covers the whole period; locked, so that two moves at once cannot both succeed. */
    public Period toMove(UUID id) {
        return periods.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::covers)
                .orElseThrow(() -> Problem.notFound("period", id));
    }

    /** The caller's region when it is only a part of the period's; empty when it covers all of it. */
    public @Nullable String narrowerThan(Period period) {
        var region = caller.region();
        return !period.region().startsWith(region) && region.startsWith(period.region()) ? region : null;
    }

    /** Whether the caller looks at others' scorecards, not only at their own. */
    public boolean staff() {
        return caller.has(Role.ASSESSOR) || caller.has(Role.SUPERVISOR) || caller.has(Role.INSPECTOR);
    }

    private boolean covers(Period period) {
        return period.region().startsWith(caller.region());
    }
}
