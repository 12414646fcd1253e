package org.lianxin.visit.contact;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.visit.scope.Filter;
import org.lianxin.visit.scope.Scope;

/** Filters of the list of due contacts. */
class DueContactQuery {
    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = DueContactStatus.class))
    @Nullable
    String status;

    @QueryParam("community")
    @Size(max = 18)
    @Nullable
    String community;

    @QueryParam("cadre")
    @Size(max = 64)
    @Nullable
    String cadre;

    Filter within(Scope scope) {
        return Filter.within(scope)
                .with("status", QueryValue.choice("status", status, DueContactStatus.class))
                .with("community", community)
                .with("cadre", cadre);
    }
}
