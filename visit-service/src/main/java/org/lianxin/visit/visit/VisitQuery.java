package org.lianxin.visit.visit;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;
import org.lianxin.platform.web.QueryValue;

/** Filters of the list of visits. A value that can name nothing is refused rather than answered with an empty list. */
public class VisitQuery {
    private static final Pattern COMMUNITY = Pattern.compile("\\d{12}|[0-9A-Z]{18}");
    private static final Pattern CADRE = Pattern.compile("[0-9A-Z]{18}/[0-9A-Za-z-]{1,32}");

    @QueryParam("community")
    @Parameter(example = "330102001051")
    @Nullable
    String community;

    @QueryParam("household")
    @Nullable
    String household;

    @QueryParam("cadre")
    @Parameter(example = "91330100799655058B/S001")
    @Nullable
    String cadre;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = VisitKind.class))
    @Nullable
    String kind;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = VisitStatus.class))
    @Nullable
    String status;

    record Wanted(
            @Nullable String community,
            @Nullable UUID household,
            @Nullable String cadre,
            @Nullable VisitKind kind,
            @Nullable VisitStatus status) {}

    Wanted wanted() {
        return new Wanted(
                matching("community", community, COMMUNITY),
                QueryValue.id("household", household),
                matching("cadre", cadre, CADRE),
                QueryValue.choice("kind", kind, VisitKind.class),
                QueryValue.choice("status", status, VisitStatus.class));
    }

    private static @Nullable String matching(String parameter, @Nullable String value, Pattern pattern) {
        if (value != null && !pattern.matcher(value).matches()) {
            throw Problem.invalid(parameter, "wrong-type");
        }
        return value;
    }
}
