package org.lianxin.evaluation.period;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A period as it is shown. */
@Schema(name = "Period")
public record PeriodView(
        UUID id,
        @Schema(examples = "2026 年上半年") String name,
        @Schema(examples = "330102") String region,
        Instant from,
        Instant until,
        UUID scheme,
        PeriodStatus status,
        Instant movedAt,

        @Schema(description = "SHA-256 over the ordered frozen facts") @Nullable
        String factHash,

        @Nullable Long factCount,

        @Schema(description = "1 as frozen; one more with each recomputation after objections", examples = "1")
        int revision,

        @Nullable Instant notifiedAt,
        @Nullable Instant objectionUntil,
        long version)
        implements Versioned {

    public static PeriodView of(Period period) {
        return new PeriodView(
                period.id(),
                period.name(),
                period.region(),
                period.from(),
                period.until(),
                period.scheme(),
                period.status(),
                period.movedAt(),
                period.factHash(),
                period.factCount(),
                period.revision(),
                period.notifiedAt(),
                period.objectionUntil(),
                period.version());
    }
}
