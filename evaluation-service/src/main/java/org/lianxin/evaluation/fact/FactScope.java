package org.lianxin.evaluation.fact;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Caller;
import org.lianxin.platform.web.Role;

/** Which facts a caller may see: those of their region, or, as a cadre, their own. */
record FactScope(@Nullable String cadre, @Nullable String region) {

    static FactScope of(Caller caller) {
        return caller.has(Role.ASSESSOR) || caller.has(Role.INSPECTOR)
                ? new FactScope(null, caller.region())
                : new FactScope(caller.cadre(), null);
    }

    @Nullable
    String regionPattern() {
        return region == null ? null : region + "%";
    }
}
