package org.lianxin.visit.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;
import org.lianxin.visit.assignments.Responsibilities;

/** Turns the caller's token into a scope: the communities of a cadre today, or the region of everybody else. */
@ApplicationScoped
public class Scopes {
    private final Caller caller;
    private final Responsibilities responsibilities;
    private final Clock clock;

    Scopes(Caller caller, Responsibilities responsibilities, Clock clock) {
        this.caller = caller;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /** The wider one wins for who holds several roles. */
    public Scope ofCaller() {
        var onlyCadre = caller.has(Role.CADRE)
                && !caller.has(Role.SUPERVISOR)
                && !caller.has(Role.ASSESSOR)
                && !caller.has(Role.INSPECTOR);
        return onlyCadre ? new Scope.OwnCommunities(caller.cadre(), today()) : new Scope.Region(caller.region());
    }

    public boolean covers(String community) {
        return switch (ofCaller()) {
            case Scope.OwnCommunities own -> responsibilities.covers(own.cadre(), community, own.day());
            case Scope.Region region -> responsibilities.liesIn(community, region.prefix());
        };
    }

    /** For reads: what is out of scope does not exist. */
    public void requireSeen(String community, String what, Object id) {
        if (!covers(community)) {
            throw Problem.notFound(what, id);
        }
    }

    /** For writes: refuses with the field that leads out of scope. */
    public void requireWritable(String community, String field) {
        if (!covers(community)) {
            throw Problem.forbidden("out-of-scope").at(field);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
