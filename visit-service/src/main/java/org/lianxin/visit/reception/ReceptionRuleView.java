package org.lianxin.visit.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reception rule as callers see it. */
@Schema(name = "ReceptionRule")
record ReceptionRuleView(
        UUID id,
        Holder holder,
        @Schema(examples = "330102") String region,
        LocalDate validFrom,
        ReceptionRule.Every every,
        @Schema(examples = "1") int days,
        @Schema(examples = "5") int publishAheadDays,
        @Schema(examples = "20") int walkInPercent,
        @Schema(examples = "10") int holdMinutes,
        String source,
        String draftedBy,
        Instant draftedAt) {

    static ReceptionRuleView of(ReceptionRule rule) {
        return new ReceptionRuleView(
                rule.id(),
                rule.holder(),
                rule.region(),
                rule.validFrom(),
                rule.every(),
                rule.days(),
                rule.publishAheadDays(),
                rule.walkInPercent(),
                rule.holdMinutes(),
                rule.source(),
                rule.draftedBy(),
                rule.draftedAt());
    }
}
