package org.lianxin.visit.silence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A community that is suspiciously quiet. Small counts are not told, nor what they could be computed from. */
@Schema(name = "QuietCommunity")
record QuietCommunityView(
        @Schema(examples = "330102001051") String community,
        @Schema(examples = "RESIDENTIAL") String kind,
        @Schema(examples = "312") int households,

        @Schema(description = "Needs found; empty below the small-cell limit") @Nullable
        Integer needs,

        @Schema(description = "Matters received, of all kinds together; empty below the small-cell limit") @Nullable
        Integer matters,

        @Schema(
                description = "Both per 1,000 households; empty where both together are a small cell",
                examples = "19.2")
        @Nullable
        BigDecimal rate,

        @Schema(description = "Prefix of the division codes of the peers; empty: everywhere", examples = "330102")
        String peerRegion,

        @Schema(examples = "54") int peers,

        @Schema(description = "Median of the peers' rates", examples = "86.5")
        BigDecimal peerMedian,

        @Schema(
                description = "Modified z-score of the logarithm of the rate; empty where the rate is",
                examples = "-3.1")
        @Nullable
        BigDecimal distance,

        @Schema(
                examples =
                        "fewer than 5 needs and matters from 312 households in 365 days; half of the 54 comparable communities have more than 86.5 per 1,000 households")
        String reason,

        LocalDate countedOn) {}
