package org.lianxin.visit.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.visit.aid.NeedCategory;
import org.lianxin.visit.visit.CoarsePlace;
import org.lianxin.visit.visit.VisitKind;

/** A visit as the official's device records it. What is empty is left out of its hash, so that new fields change no old one. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(examples = """
        {
          "kind": "HOME",
          "household": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a11",
          "community": "330102001051",
          "startedAt": "2026-11-20T09:30:00+08:00",
          "minutes": 40,
          "notes": "老人独居，屋顶漏雨",
          "needs": [
            {"id": "01993f7e-5c00-7a31-8d52-0e6f4b7c9a13", "category": "HOUSING", "description": "屋顶需要修缮"}
          ]
        }
        """)
public record NewVisit(
        @NotNull VisitKind kind,

        @Nullable UUID household,

        @NotNull @Pattern(regexp = "\\d{12}|[0-9A-Z]{18}") @Schema(examples = "330102001051")
        String community,

        @NotNull
        @Schema(description = "Not in the future, not more than 30 days back", examples = "2026-11-20T09:30:00+08:00")
        Instant startedAt,

        @Nullable @Min(1) @Max(1440) Integer minutes,

        @Nullable @Size(max = 4000) String notes,

        @Nullable @Size(max = 4000) String findings,

        @Nullable @Size(max = 20) @Schema(description = "Only for JOINT: the officials who went along")
        List<@NotNull @Pattern(regexp = "[0-9A-Z]{18}/[0-9A-Za-z-]{1,32}") String> withCadres,

        @Nullable @Size(max = 20) List<@Valid @NotNull FoundNeed> needs,

        @Nullable
        @Size(max = 80)
        @Schema(
                description = "One-time code made by an offline device; made here when missing",
                examples = "7K3QA-0M2VD-9XTFW-C4H6N-1RBZE-8")
        String acknowledgementCode,

        @Nullable
        @DecimalMin("-90")
        @DecimalMax("90")
        @Schema(
                description = "Optional and rounded to about a kilometre on receipt; never asked for, never scored",
                examples = "30.25")
        Double latitude,

        @Nullable @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "120.16")
        Double longitude) {

    /** A precise position is not even hashed. */
    public NewVisit {
        latitude = latitude == null ? null : coarse(latitude);
        longitude = longitude == null ? null : coarse(longitude);
    }

    private static double coarse(double degrees) {
        return Math.abs(degrees) > 360 ? degrees : Math.round(degrees * 100) / 100.0;
    }

    @Nullable
    CoarsePlace place() {
        return latitude == null || longitude == null
                ? null
                : CoarsePlace.around(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
    }

    /** Something a resident needs, found in the visit. */
    public record FoundNeed(
            @NotNull UUID id,

            @NotNull NeedCategory category,

            @NotBlank @Size(max = 2000) @Schema(examples = "屋顶漏雨，需要修缮")
            String description) {}

    List<String> companions() {
        return withCadres == null ? List.of() : withCadres;
    }

    List<FoundNeed> foundNeeds() {
        return needs == null ? List.of() : needs;
    }
}
