package org.lianxin.assignment.proposal;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes that only work together, and what they alone would improve; the most useful bundle has number 1. */
@Schema(examples = """
        {"number": 1, "size": 2, "status": "OPEN", "gapsFilled": 1, "vulnerableCovered": 42, "moved": 1,
         "deviationBefore": 13.23, "deviationAfter": 12.98}""")
record BundleView(
        int number,
        int size,
        ChangeStatus status,
        int gapsFilled,
        int vulnerableCovered,
        int moved,

        @Schema(description = "standard deviation of loads today")
        BigDecimal deviationBefore,

        @Schema(description = "with this bundle alone") BigDecimal deviationAfter) {}
