package org.lianxin.evaluation.voice;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one rating did. */
@Schema(name = "RatingEffect")
record RatingEffect(
        UUID rating,
        @Schema(examples = "COUNTED") Status status,
        @Schema(examples = "2") int grade,
        Instant givenAt,

        @Schema(description = "The evaluation it is part of, once that is published") @Nullable
        UUID period,

        @Schema(examples = "2026 年上半年") @Nullable String periodName,

        @Schema(description = "Percentage of the score that ratings like this one made up", examples = "60.00")
        @Nullable
        BigDecimal weight,

        @Schema(
                description =
                        "By how many points of 100 this rating moved the satisfaction of its cadre at most; none where "
                                + "too few rated",
                examples = "1.14")
        @Nullable
        BigDecimal reach,

        @Nullable CommunityVoice community) {

    /** Where a rating stands. */
    enum Status {
        /** No published evaluation holds it yet. */
        WAITING,
        /** It is part of a published evaluation. */
        COUNTED,
        /** A review found it malicious or mistaken. */
        EXCLUDED
    }
}
