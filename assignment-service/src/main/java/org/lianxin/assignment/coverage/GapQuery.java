package org.lianxin.assignment.coverage;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.QueryValue;

/** Which gaps a list shows. */
class GapQuery {

    @RestQuery
    @Nullable
    @Pattern(regexp = "\\d{2,12}")
    @Parameter(description = "division code or its beginning")
    String region;

    @RestQuery
    @Nullable
    @Parameter(schema = @Schema(implementation = GapState.class))
    String state;

    @Nullable
    GapState wanted() {
        return QueryValue.choice("state", state, GapState.class);
    }
}
