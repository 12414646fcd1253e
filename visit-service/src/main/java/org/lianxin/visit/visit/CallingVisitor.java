package org.lianxin.visit.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;

/** Who calls, as the person a visit is ascribed to. */
@ApplicationScoped
public class CallingVisitor {
    private final Caller caller;

    CallingVisitor(Caller caller) {
        this.caller = caller;
    }

    public Visitor official() {
        return new Visitor(caller.subject(), caller.cadre());
    }

    /** A supervisor may be an official too, but need not. */
    public Visitor anyStaff() {
        try {
            return official();
        } catch (Problem noSuchClaim) {
            return new Visitor(caller.subject(), "");
        }
    }
}
