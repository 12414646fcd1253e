package org.lianxin.assignment.proposal;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How good an answer is; loads in points, the cost in points squared. */
@Schema(examples = """
        {"gaps": 0, "vulnerableUncovered": 0, "moved": 74, "distanceSteps": 201, "cost": 323047.50,
         "loadMin": 11.09, "loadMax": 55.56, "loadMean": 31.45, "loadDeviation": 8.67}""")
record Measure(
        @Schema(description = "communities without a lead") int gaps,

        @Schema(description = "vulnerable households in them")
        int vulnerableUncovered,

        @Schema(description = "communities taken from the lead they have")
        int moved,

        @Schema(description = "between leads' organisations and their communities")
        int distanceSteps,

        @Schema(description = "sum of squared loads and of what moving leads costs")
        BigDecimal cost,

        BigDecimal loadMin,
        BigDecimal loadMax,
        BigDecimal loadMean,
        BigDecimal loadDeviation) {}
