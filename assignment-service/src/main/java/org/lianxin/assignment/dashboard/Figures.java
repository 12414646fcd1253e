package org.lianxin.assignment.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Figures of an area or organisation. What is null is hidden: a count from 1 to 4, or one from which such a count could be
 * worked out; figures about cadres also where there are none.
 */
@Schema(examples = """
        {"code": "330102001", "name": "清波街道", "communities": 12, "withLead": 10, "actingOnly": 1, "vacant": 1,
         "households": 18220, "vulnerable": 912, "cadres": 14, "loadMean": 31.20, "loadMax": 48.00,
         "trainingHours": 640.5, "trainingReached": null, "trainingShort": null, "trainingNoTarget": 0}""")
record Figures(
        @Schema(description = "division code, credit code, or a division code with * for what serves all of an area")
        String code,

        String name,
        long communities,
        long withLead,
        long actingOnly,
        long vacant,
        @Nullable Long households,
        @Nullable Long vulnerable,

        @Nullable @Schema(description = "who have not left") Long cadres,

        @Nullable @Schema(description = "points of load of a cadre")
        BigDecimal loadMean,

        @Nullable BigDecimal loadMax,

        @Nullable @Schema(description = "confirmed in the year")
        BigDecimal trainingHours,

        @Nullable @Schema(description = "cadres who have reached the target")
        Long trainingReached,

        @Nullable @JsonProperty("trainingShort") @Schema(description = "cadres who have not")
        Long trainingBelow,

        @Nullable @Schema(description = "cadres for whom there is none")
        Long trainingNoTarget) {

    /** Codes of the headings, in the order of {@link #values()}. */
    static final List<String> HEADINGS = List.of(
            "code",
            "name",
            "communities",
            "with-lead",
            "acting-only",
            "vacant",
            "households",
            "vulnerable",
            "cadres",
            "load-mean",
            "load-max",
            "training-hours",
            "training-reached",
            "training-short",
            "training-no-target");

    /** As they stand in a row of a file; null where hidden. */
    List<@Nullable Object> values() {
        return Arrays.asList(
                code,
                name,
                communities,
                withLead,
                actingOnly,
                vacant,
                households,
                vulnerable,
                cadres,
                loadMean,
                loadMax,
                trainingHours,
                trainingReached,
                trainingBelow,
                trainingNoTarget);
    }
}
