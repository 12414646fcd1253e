package org.lianxin.assignment.profile;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.platform.web.Versioned;

/** A rule of review. */
@Schema(name = "ReviewRuleView", examples = """
        {"region": "", "validFrom": "2000-01-01", "months": 3, "source": "suite default: circumstances are reviewed quarterly", "version": 0}""")
record RuleView(
        @Schema(description = "division code; empty: the whole country")
        String region,

        LocalDate validFrom,
        int months,
        String source,
        long version)
        implements Versioned {

    static RuleView of(ReviewRule rule) {
        return new RuleView(rule.key().region(), rule.key().validFrom(), rule.months(), rule.source(), rule.version());
    }
}
