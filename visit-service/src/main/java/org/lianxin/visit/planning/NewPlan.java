package org.lianxin.visit.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.recording.NewVisit;
import org.lianxin.visit.visit.VisitKind;

/** A visit that is to be made. Its notes and findings are a draft of what will be recorded. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(examples = """
        {
          "kind": "HOME",
          "household": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a11",
          "community": "330102001051",
          "plannedFor": "2026-11-27T09:30:00+08:00",
          "notes": "问一问屋顶修好了没有"
        }
        """)
public record NewPlan(
        @NotNull @Schema(description = "Not INCOGNITO: a plan can be seen")
        VisitKind kind,

        @Nullable UUID household,

        @NotNull @Pattern(regexp = "\\d{12}|[0-9A-Z]{18}") @Schema(examples = "330102001051")
        String community,

        @NotNull @Schema(description = "From today, at most a year ahead", examples = "2026-11-27T09:30:00+08:00")
        Instant plannedFor,

        @Nullable @Min(1) @Max(1440) Integer minutes,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[0-9A-Z]{18}/[0-9A-Za-z-]{1,32}") String> withCadres,

        @Nullable @Size(max = 4000) String notes,

        @Nullable @Size(max = 4000) String findings) {

    /** As if it had been made as planned: what holds for those holds for it. */
    NewVisit asVisit() {
        return new NewVisit(
                kind, household, community, plannedFor, minutes, notes, findings, withCadres, null, null, null, null);
    }

    Draft draft() {
        return new Draft(plannedFor, household, withCadres == null ? List.of() : withCadres, minutes, notes, findings);
    }
}
