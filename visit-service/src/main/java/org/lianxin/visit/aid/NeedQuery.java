package org.lianxin.visit.aid;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.QueryValue;
import org.lianxin.visit.scope.Filter;
import org.lianxin.visit.scope.Scope;

/** Filters of the list of needs. */
class NeedQuery {
    @QueryParam("community")
    @Size(max = 18)
    @Nullable
    String community;

    @QueryParam("visit")
    @Parameter(schema = @Schema(format = "uuid"))
    @Nullable
    String visit;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = NeedStatus.class))
    @Nullable
    String status;

    /** Only those nobody decided on in time. */
    @QueryParam("overdue")
    @Parameter(schema = @Schema(implementation = Boolean.class))
    @Nullable
    String overdue;

    Filter within(Scope scope, Instant now) {
        var filter = Filter.within(scope)
                .with("community", QueryValue.code("community", community))
                .with("visit", QueryValue.id("visit", visit))
                .with("status", QueryValue.choice("status", status, NeedStatus.class));
        return Boolean.TRUE.equals(QueryValue.flag("overdue", overdue))
                ? filter.and(
                        "status = :undecided and decideBy < :now",
                        Map.of("undecided", NeedStatus.UNDECIDED, "now", now))
                : filter;
    }
}
