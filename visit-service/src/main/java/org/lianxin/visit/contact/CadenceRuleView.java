package org.lianxin.visit.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Versioned;

/** A cadence rule as callers see it. */
@Schema(name = "CadenceRule")
record CadenceRuleView(
        UUID id,
        Occasion occasion,
        Risk risk,
        @Schema(examples = "ELDERLY_ALONE") @Nullable String vulnerableGroup,
        @Schema(examples = "330102") String region,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Schema(examples = "7") int amount,
        CadenceUnit unit,
        boolean workingDays,
        int snoozeTimes,
        int snoozeDays,
        int snoozeLimitDays,

        @Schema(examples = "Suite default: households at high risk weekly")
        String source,

        @Schema(description = "Who drafted it") String draftedBy,
        Instant draftedAt,

        @Schema(description = "Also the ETag; send it back in If-Match to end the rule")
        long version)
        implements Versioned {

    static CadenceRuleView of(CadenceRule rule) {
        return new CadenceRuleView(
                rule.id(),
                rule.occasion(),
                rule.risk(),
                rule.vulnerableGroup(),
                rule.region(),
                rule.validFrom(),
                rule.validUntil(),
                rule.amount(),
                rule.unit(),
                rule.workingDays(),
                rule.snoozeTimes(),
                rule.snoozeDays(),
                rule.snoozeLimitDays(),
                rule.source(),
                rule.draftedBy(),
                rule.draftedAt(),
                rule.version());
    }
}
