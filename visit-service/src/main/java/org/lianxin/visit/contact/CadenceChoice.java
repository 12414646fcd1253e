package org.lianxin.visit.contact;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which rule holds, and why. */
@Schema(name = "CadenceChoice")
record CadenceChoice(
        CadenceRuleView rule,

        @Schema(description = "When a contact would be due that is counted from the day asked about")
        LocalDate dueOn,

        @Schema(examples = "Holds: every 7 days for high risk in 330102. No rule names the household's groups.")
        String why,

        @Schema(description = "The other rules that reach the household, nearest first")
        List<Other> others) {

    /** A rule that steps back. */
    @Schema(name = "CadenceRuleSteppingBack")
    record Other(
            CadenceRuleView rule,

            @Schema(examples = "Steps back: its region 33 is further away.")
            String why) {}
}
