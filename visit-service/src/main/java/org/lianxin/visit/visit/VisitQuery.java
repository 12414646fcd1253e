package org.lianxin.visit.visit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.QueryValue;

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
    @Parameter(schema = @Schema(implementation = VisitStatus.class))
    @Nullable
    String status;

    @Nullable
    VisitStatus wantedStatus() {
        return QueryValue.choice("status", status, VisitStatus.class);
    }
}
