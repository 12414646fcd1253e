package org.lianxin.evaluation.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lianxin.evaluation.period.Period;
import org.lianxin.evaluation.period.PeriodsInScope;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** Who may read objections: assessors and inspectors of the whole period, and the cadre who raised one. */
@ApplicationScoped
class ReadingObjections {
    private final PeriodsInScope periods;
    private final Objections objections;
    private final Caller caller;

    ReadingObjections(PeriodsInScope periods, Objections objections, Caller caller) {
        this.periods = periods;
        this.objections = objections;
        this.caller = caller;
    }

    List<Objection> list(UUID id, PageQuery page) {
        return objections.oldestFirst(wholePeriod(id).id(), page);
    }

    Objection one(UUID period, UUID id) {
        if (periods.staff()) {
            return objections.require(wholePeriod(period).id(), id);
        }
        var objection = objections.require(period, id);
        if (!objection.cadre().equals(caller.cadre())) {
            throw Problem.notFound("objection", id);
        }
        return objection;
    }

    private Period wholePeriod(UUID id) {
        var period = periods.visible(id);
        if (periods.narrowerThan(period) != null) {
            throw Problem.notFound("period", id);
        }
        return period;
    }
}
