package org.lianxin.evaluation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;

/** Conflicts of interest of the cadres who serve in the caller's region. */
@ApplicationScoped
class ConflictsInScope {
    private final Conflicts conflicts;
    private final Caller caller;

    ConflictsInScope(Conflicts conflicts, Caller caller) {
        this.conflicts = conflicts;
        this.caller = caller;
    }

    List<Conflict> of(String cadre, PageQuery page) {
        requireInRegion(cadre);
        return conflicts.of(cadre, page);
    }

    Conflict one(UUID id) {
        var conflict = conflicts.require(id);
        if (!conflicts.inRegion(conflict.cadre(), caller.region())) {
            throw Problem.notFound("conflict", id);
        }
        return conflict;
    }

    void requireInRegion(String cadre) {
        if (!conflicts.inRegion(cadre, caller.region())) {
            throw Problem.notFound("scorecard", cadre);
        }
    }
}
