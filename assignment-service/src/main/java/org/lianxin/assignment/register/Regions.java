package org.lianxin.assignment.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.Role;

/** Cuts what a caller asks for to what the token covers. */
@ApplicationScoped
public class Regions {

    private final Caller caller;

    Regions(Caller caller) {
        this.caller = caller;
    }

    /** The range a list may show; asking for more than the own region shows the own region. */
    public RegionRange visible(@Nullable String asked) {
        var wanted = asked == null ? "" : asked;
        if (caller.has(Role.ADMINISTRATOR)) {
            return RegionRange.of(wanted);
        }
        var own = caller.region();
        if (wanted.startsWith(own)) {
            return RegionRange.of(wanted);
        }
        if (own.startsWith(wanted)) {
            return RegionRange.of(own);
        }
        throw Problem.notFound("region", wanted);
    }

    /** Whether what lies in this region may be shown to the caller. */
    public boolean covers(String region) {
        return caller.has(Role.ADMINISTRATOR) || caller.mayAct(region);
    }
}
