package org.lianxin.visit.aid;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.scope.Choice;
import org.lianxin.visit.scope.Filter;
import org.lianxin.visit.scope.Scope;

/** Filters of the list of needs. */
class NeedQuery {
    @QueryParam("community")
    @Size(max = 18)
    @Nullable
    String community;

    @QueryParam("visit")
    @Nullable
    UUID visit;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = NeedStatus.class))
    @Nullable
    String status;

    /** Only those nobody decided on in time. */
    @QueryParam("overdue")
    @DefaultValue("false")
    boolean overdue;

    Filter within(Scope scope, Instant now) {
        var filter = Filter.within(scope)
                .with("community", community)
                .with("visit", visit)
                .with("status", Choice.of("status", status, NeedStatus.class));
        return overdue
                ? filter.and(
                        "status = :undecided and decideBy < :now",
                        Map.of("undecided", NeedStatus.UNDECIDED, "now", now))
                : filter;
    }
}
