package org.lianxin.evaluation.scorecard;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scorecard in a list, with the way to its explanation. */
@Schema(name = "ScorecardSummary")
record ScorecardSummary(
        UUID id,
        @Schema(examples = "12330102MB0000001X/S001") String cadre,
        @Schema(examples = "84.75") @Nullable BigDecimal score,
        Grade grade,
        String href) {

    static ScorecardSummary of(Scorecard card) {
        return new ScorecardSummary(card.id(), card.cadre(), card.score(), card.grade(), href(card));
    }

    static String href(Scorecard card) {
        return "/api/v1/periods/%s/scorecards/%s".formatted(card.period(), card.cadre());
    }
}
