package org.lianxin.feedback.statistics;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of one group; null is what is hidden or cannot be said. Shares are parts of 1. */
@Schema(name = "MatterFigures")
record Figures(
        @Schema(description = "What the group has in common; empty where it is not known", examples = "330102")
        String group,

        @Schema(examples = "480") @Nullable Long received,

        @Schema(examples = "402") @Nullable Long answered,

        @Schema(description = "Days until the answer: half of the answers came within", examples = "3.2") @Nullable
        Double daysMedian,

        @Schema(description = "Days until the answer: nine of ten came within", examples = "9.5") @Nullable
        Double daysNinetieth,

        @Schema(description = "Of the answers, within 5 working days", examples = "0.74") @Nullable
        Double withinFiveWorkingDays,

        @Schema(description = "Of the answers, within 15 days", examples = "0.95") @Nullable
        Double withinFifteenDays,

        @Schema(description = "Of the answers, within 60 days", examples = "1.0") @Nullable
        Double withinSixtyDays,

        @Schema(description = "Of the answer clocks that ended or ran out, in time", examples = "0.97") @Nullable
        Double inTime,

        @Schema(description = "Of the answers, confirmed by the resident", examples = "0.61") @Nullable
        Double confirmed,

        @Schema(description = "Of the ratings that count, 3 or better", examples = "0.88") @Nullable
        Double satisfied,

        @Schema(description = "Ratings that count", examples = "120") @Nullable
        Long ratings) {

    static final List<String> COLUMNS = List.of(
            "group",
            "received",
            "answered",
            "daysMedian",
            "daysNinetieth",
            "withinFiveWorkingDays",
            "withinFifteenDays",
            "withinSixtyDays",
            "inTime",
            "confirmed",
            "satisfied",
            "ratings");

    /** Nothing is told of it but that it is there. */
    Figures hidden() {
        return new Figures(group, null, null, null, null, null, null, null, null, null, null, null);
    }

    List<@Nullable Object> row() {
        return Arrays.asList(
                group,
                received,
                answered,
                daysMedian,
                daysNinetieth,
                withinFiveWorkingDays,
                withinFifteenDays,
                withinSixtyDays,
                inTime,
                confirmed,
                satisfied,
                ratings);
    }
}
