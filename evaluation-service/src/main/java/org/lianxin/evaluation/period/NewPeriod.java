package org.lianxin.evaluation.period;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/** A period as it is planned. */
record NewPeriod(
        @NotBlank @Size(max = 100) @Schema(examples = "2026 年上半年")
        String name,

        @NotNull
        @Size(max = 12)
        @Pattern(regexp = "[0-9]{2,12}")
        @Schema(description = "Prefix of the division codes it covers", examples = "330102")
        String region,

        @NotNull @Schema(examples = "2026-01-01T00:00:00+08:00")
        Instant from,

        @NotNull @Schema(description = "Instant after the last", examples = "2026-07-01T00:00:00+08:00")
        Instant until,

        @Schema(description = "An approved scheme; the one in force when left out") @Nullable
        UUID scheme) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(3660);

    /** As PostgreSQL keeps it, so that the same plan sent again is the same. */
    Instant start() {
        return from.truncatedTo(ChronoUnit.MICROS);
    }

    /** See {@link #start}. */
    Instant end() {
        return until.truncatedTo(ChronoUnit.MICROS);
    }

    /** What no single field can tell. */
    void check() {
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw Problem.invalid("from", "period-out-of-range");
        }
        if (until.isAfter(LATEST)) {
            throw Problem.invalid("until", "period-out-of-range");
        }
        if (!start().isBefore(end())) {
            throw Problem.invalid("until", "period-ends-before-start");
        }
        if (Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw Problem.invalid("until", "period-too-long");
        }
    }
}
