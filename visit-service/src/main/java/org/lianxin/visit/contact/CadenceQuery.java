package org.lianxin.visit.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.QueryValue;

/** A household as somebody imagines it, to ask which rule would hold. */
class CadenceQuery {
    @QueryParam("community")
    @NotNull
    @Pattern(regexp = "\\d{12}")
    @Parameter(example = "330102001051")
    @Nullable
    String community;

    @QueryParam("risk")
    @NotNull
    @Parameter(schema = @Schema(implementation = Risk.class))
    @Nullable
    String risk;

    @QueryParam("groups")
    @Size(max = 800)
    @Pattern(regexp = "[A-Z0-9_]+(,[A-Z0-9_]+)*")
    @Parameter(description = "Vulnerability groups, joined by commas", example = "DISABLED,ELDERLY_ALONE")
    @Nullable
    String groups;

    @QueryParam("occasion")
    @Parameter(schema = @Schema(implementation = Occasion.class, defaultValue = "ROUTINE"))
    @Nullable
    String occasion;

    @QueryParam("on")
    @Parameter(description = "Day to ask about; today when missing", example = "2026-11-24")
    @Nullable
    String on;

    Circumstances household() {
        return Circumstances.of(
                Objects.requireNonNull(QueryValue.choice("risk", risk, Risk.class)),
                groups == null ? List.of() : List.of(groups.split(",")),
                Objects.requireNonNull(community));
    }

    Occasion occasion() {
        var chosen = QueryValue.choice("occasion", occasion, Occasion.class);
        return chosen == null ? Occasion.ROUTINE : chosen;
    }

    LocalDate on(LocalDate today) {
        var day = Days.read("on", on);
        return day == null ? today : day;
    }
}
