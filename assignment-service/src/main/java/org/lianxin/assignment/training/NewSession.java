package org.lianxin.assignment.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.assignment.organisation.CreditCode;

/** A session of a course that shall take place. */
@Schema(examples = """
        {"course": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a31", "organiser": "11330102MB1234567B", "region": "330102",
         "place": "区委党校二号楼", "startsAt": "2026-04-15T09:00:00+08:00", "endsAt": "2026-04-15T17:00:00+08:00", "capacity": 40}""")
record NewSession(
        @NotNull UUID course,

        @NotNull
        @Size(max = 18)
        @Pattern(regexp = CreditCode.PATTERN)
        @Schema(description = "organisation that holds it")
        String organiser,

        @NotNull
        @Size(max = 12)
        @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")
        @Schema(description = "area it is offered to, inside that of the course")
        String region,

        @NotBlank @Size(max = 200) String place,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull @Min(1) @Max(10_000) Integer capacity) {

    SessionPlan plan() {
        return new SessionPlan(place, startsAt, endsAt, capacity);
    }
}
