package org.lianxin.assignment.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the cadres of a district stand. Counts of fewer than five people are not told, nor is what would give them away.
 */
@Schema(examples = """
        {"district": "330102", "cadres": 300, "reached": 120, "short": 171, "noTarget": 9, "hours": 15230.5}""")
record DistrictHours(
        @Schema(description = "first six digits, or fewer, of the areas of the organisations")
        String district,

        long cadres,
        @Nullable Long reached,
        @Nullable @JsonProperty("short") Long below,
        @Nullable Long noTarget,
        @Nullable BigDecimal hours) {

    private static final long SMALL = 5;

    static DistrictHours of(String district, long cadres, long reached, long below, long noTarget, BigDecimal hours) {
        boolean small = isSmall(reached) || isSmall(below) || isSmall(noTarget);
        return new DistrictHours(
                district,
                cadres,
                small ? null : reached,
                small ? null : below,
                small ? null : noTarget,
                cadres < SMALL ? null : hours);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < SMALL;
    }
}
