package org.lianxin.feedback.rating;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often ratings are excluded; published, so that exclusion cannot become a habit. Numbers below five are not told. */
@Schema(name = "ExclusionRate")
record ExclusionRate(
        @Schema(description = "Ratings given; null if there are fewer than five", examples = "480") @Nullable
        Long given,

        @Schema(description = "Of these, excluded; null if there are fewer than five ratings", examples = "3") @Nullable
        Long excluded) {

    private static final long SMALLEST_CELL = 5;

    static ExclusionRate of(long given, long excluded) {
        return given < SMALLEST_CELL ? new ExclusionRate(null, null) : new ExclusionRate(given, excluded);
    }
}
