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
 * Which visits a caller may see: those of their scope, joint ones they went along on, and a sealed one only who made it and the
 * supervisor who may release it. For everybody else it does not exist.
 */
@ApplicationScoped
public class SeeingVisits {
    private final Visits visits;
    private final VisitList list;
    private final VisitViews views;
    private final Scopes scopes;
    private final Caller caller;

    SeeingVisits(Visits visits, VisitList list, VisitViews views, Scopes scopes, Caller caller) {
        this.visits = visits;
        this.list = list;
        this.views = views;
        this.scopes = scopes;
        this.caller = caller;
    }

    /** Those who assess see the fact, not what was said in somebody's home. */
    @Transactional
    VisitView one(UUID id) {
        var visit = seen(id);
        return handles() ? views.whole(visit) : views.fact(visit);
    }

    @Transactional
    Page<VisitView> list(VisitQuery query, PageQuery page) {
        var wanted = query.wanted();
        var scope = scopes.ofCaller();
        var rows = scope instanceof Scope.OwnCommunities own
                ? list.ofCadre(own, wanted, page)
                : list.ofRegion((Scope.Region) scope, wanted, page);
        return Page.of(rows, page, Visits::sortKey).map(views::of);
    }

    public Visit seen(UUID id) {
        return requireSeen(visits.require(id));
    }

    /** For a change, locked against another change at the same moment. */
    public Visit lock(UUID id) {
        return requireSeen(visits.lock(id));
    }

    private Visit requireSeen(Visit visit) {
        if (!wentAlong(visit)) {
            scopes.requireSeen(visit.community(), "visit", visit.id());
        }
        if (visit.sealed() && !maySeeSealed(visit)) {
            throw Problem.notFound("visit", visit.id());
        }
        return visit;
    }

    /** Officials of other communities, too, see the record of a joint visit they are named in. */
    private boolean wentAlong(Visit visit) {
        return caller.has(Role.CADRE) && visit.withCadres().contains(caller.cadre());
    }

    private boolean maySeeSealed(Visit visit) {
        return caller.has(Role.SUPERVISOR)
                || caller.has(Role.CADRE) && visit.cadre().equals(caller.cadre());
    }

    private boolean handles() {
        return caller.has(Role.CADRE) || caller.has(Role.SUPERVISOR);
    }
}
