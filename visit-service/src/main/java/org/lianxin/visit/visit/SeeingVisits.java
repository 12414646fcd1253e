package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Page;
import org.lianxin.platform.web.PageQuery;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.scope.Scope;
import org.lianxin.visit.scope.Scopes;

/**
 * Which visits a caller may see: those of their scope, and a sealed one only who made it and the supervisor who may release it.
 * For everybody else it does not exist.
 */
@ApplicationScoped
class SeeingVisits {
    private final Visits visits;
    private final VisitList list;
    private final Corrections corrections;
    private final Scopes scopes;
    private final Caller caller;

    SeeingVisits(Visits visits, VisitList list, Corrections corrections, Scopes scopes, Caller caller) {
        this.visits = visits;
        this.list = list;
        this.corrections = corrections;
        this.scopes = scopes;
        this.caller = caller;
    }

    /** Those who assess see the fact, not what was said in somebody's home. */
    @Transactional
    VisitView one(UUID id) {
        var visit = requireSeen(visits.require(id));
        return handles() ? VisitView.of(visit, corrections.of(id)) : VisitView.fact(visit);
    }

    @Transactional
    Page<VisitView> list(VisitQuery query, PageQuery page) {
        var scope = scopes.ofCaller();
        var sealedOf = scope instanceof Scope.OwnCommunities own ? own.cadre() : null;
        return Page.of(list.newest(scope, query, sealedOf, page), page, Visits::sortKey)
                .map(VisitView::of);
    }

    /** For a change, locked against another change at the same moment. */
    Visit lock(UUID id) {
        return requireSeen(visits.lock(id));
    }

    private Visit requireSeen(Visit visit) {
        scopes.requireSeen(visit.community(), "visit", visit.id());
        if (visit.sealed() && !maySeeSealed(visit)) {
            throw Problem.notFound("visit", visit.id());
        }
        return visit;
    }

    private boolean maySeeSealed(Visit visit) {
        return caller.has(Role.SUPERVISOR)
                || caller.has(Role.CADRE) && visit.cadre().equals(caller.cadre());
    }

    private boolean handles() {
        return caller.has(Role.CADRE) || caller.has(Role.SUPERVISOR);
    }
}
