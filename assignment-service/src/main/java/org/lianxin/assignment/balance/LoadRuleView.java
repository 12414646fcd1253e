package org.lianxin.assignment.balance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.platform.web.Versioned;

/** A rule as it stands. */
@Schema(examples = """
        {"id": "0197a1c4-8e5b-7c3a-9f21-3b6d5e0c7a31", "region": "330102", "validFrom": "2026-07-01",
         "weights": {"household": 0.01, "vulnerableHousehold": 0.3, "dueContact": 0.1, "need": 0.3, "helpCase": 1, "promise": 0.3,
         "matter": 0.5, "distanceStep": 2, "deputyShare": 0.3, "actingShare": 0.5},
         "ledAtMost": 2, "reach": "DISTRICT", "continuity": 50, "source": "区委组织部 2026 年第 12 号通知", "version": 0}""")
record LoadRuleView(
        UUID id,
        String region,
        LocalDate validFrom,
        LoadWeights weights,
        int ledAtMost,
        Reach reach,
        BigDecimal continuity,
        String source,
        long version)
        implements Versioned {

    static LoadRuleView of(LoadRule rule) {
        return new LoadRuleView(
                rule.id(),
                rule.region(),
                rule.validFrom(),
                rule.weights(),
                rule.ledAtMost(),
                rule.reach(),
                rule.continuity(),
                rule.source(),
                rule.version());
    }
}
