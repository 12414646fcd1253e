package org.lianxin.visit.silence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule for quiet communities as callers see it. */
@Schema(name = "QuietRule")
record QuietRuleView(
        UUID id,
        LocalDate validFrom,
        int windowDays,
        int minHouseholds,
        int minPeers,
        BigDecimal distance,
        int smallCell,
        String source,
        String draftedBy,
        Instant draftedAt) {

    static QuietRuleView of(QuietRule rule) {
        return new QuietRuleView(
                rule.id(),
                rule.validFrom(),
                rule.windowDays(),
                rule.minHouseholds(),
                rule.minPeers(),
                rule.distance(),
                rule.smallCell(),
                rule.source(),
                rule.draftedBy(),
                rule.draftedAt());
    }
}
