package org.lianxin.evaluation.fact;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** What a list of facts may be narrowed to; text, so that a wrong value is refused by name and not as a wrong address. */
class FactFilter {
    @Parameter(description = "ORG/STAFF", example = "12330102MB0000001X/S001")
    @QueryParam("cadre")
    @Size(max = 60)
    @Nullable
    String cadre;

    @Parameter(schema = @Schema(implementation = FactKind.class))
    @QueryParam("kind")
    @Size(max = 30)
    @Nullable
    String kind;

    @Parameter(description = "Only facts this period was frozen with", schema = @Schema(implementation = UUID.class))
    @QueryParam("period")
    @Size(max = 36)
    @Nullable
    String period;

    /** Name of the kind, known to exist. */
    @Nullable
    String kind() {
        try {
            return kind == null ? null : FactKind.valueOf(kind).name();
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("kind", "unknown-fact-kind", kind);
        }
    }

    @Nullable
    UUID period() {
        try {
            return period == null ? null : UUID.fromString(period);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("period", "not-an-id");
        }
    }
}
