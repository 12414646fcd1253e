package org.lianxin.assignment.balance;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part of a load: how many of what, and what each weighs. */
@Schema(examples = """
        {"of": "VULNERABLE_HOUSEHOLD", "count": 75, "weight": 0.2, "share": 1, "points": 15.00}""")
record LoadPart(
        Kind of,
        long count,
        BigDecimal weight,

        @Schema(description = "less than 1 for the households of deputies and acting cadres")
        BigDecimal share,

        BigDecimal points) {

    enum Kind {
        HOUSEHOLD,
        VULNERABLE_HOUSEHOLD,
        DUE_CONTACT,
        NEED,
        HELP_CASE,
        PROMISE,
        MATTER,
        DISTANCE_STEP
    }

    static LoadPart of(Kind kind, long count, BigDecimal weight, BigDecimal share) {
        return new LoadPart(kind, count, weight, share, weight.multiply(share).multiply(BigDecimal.valueOf(count)));
    }
}
