package org.lianxin.feedback.limits;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.lianxin.platform.web.Caller;

/** Counts what comes without a token before anything is read or stored. */
@Provider
@LimitedWhenAnonymous
class AnonymousLimit implements ContainerRequestFilter {

    private final Limits limits;
    private final Caller caller;

    AnonymousLimit(Limits limits, Caller caller) {
        this.limits = limits;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (caller.anonymous()) {
            limits.countIntake();
        }
    }
}
