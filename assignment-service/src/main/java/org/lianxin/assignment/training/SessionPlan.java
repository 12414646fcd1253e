package org.lianxin.assignment.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.platform.web.Problem;

/** Where and when a session takes place, and for how many. */
@Schema(examples = """
        {"place": "区委党校一号楼", "startsAt": "2026-04-16T09:00:00+08:00", "endsAt": "2026-04-16T17:00:00+08:00", "capacity": 60}""")
record SessionPlan(
        @NotBlank @Size(max = 200) String place,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotNull @Min(1) @Max(10_000) Integer capacity) {

    private static final Duration AHEAD = Duration.ofDays(730);
    private static final Duration LONGEST = Duration.ofDays(60);

    void check(Instant now) {
        if (!startsAt.isAfter(now) || startsAt.isAfter(now.plus(AHEAD))) {
            throw Problem.invalid("startsAt", "time-out-of-range", now, now.plus(AHEAD));
        }
        if (!endsAt.isAfter(startsAt) || endsAt.isAfter(startsAt.plus(LONGEST))) {
            throw Problem.invalid("endsAt", "time-out-of-range", startsAt, startsAt.plus(LONGEST));
        }
    }
}
