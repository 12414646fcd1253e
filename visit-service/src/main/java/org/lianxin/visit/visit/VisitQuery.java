package org.lianxin.visit.visit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Filters of the list of visits. */
class VisitQuery {
    @QueryParam("community")
    @Size(max = 18)
    @Nullable
    String community;

    @QueryParam("cadre")
    @Size(max = 64)
    @Nullable
    String cadre;

    @QueryParam("status")
    @Nullable
    VisitStatus status;
}
