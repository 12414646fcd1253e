package org.lianxin.evaluation.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.scheme.Indicator;
import org.lianxin.evaluation.scheme.IndicatorKind;
import org.lianxin.evaluation.scheme.Name;
import org.lianxin.evaluation.scheme.Perspective;

/** A scorecard opened: every number it is made of, and the way to the facts behind each indicator. */
@Schema(name = "Scorecard")
record ScorecardView(
        UUID id,
        UUID period,
        @Schema(examples = "12330102MB0000001X/S001") String cadre,
        @Schema(examples = "84.75") @Nullable BigDecimal score,
        Grade grade,
        List<Voice> voices,

        @Schema(description = "The score with its numbers", examples = "(60 × 78.98 + 20 × 75.00) / 80 = 77.99")
        @Nullable
        String formula,

        List<IndicatorView> indicators) {

    static ScorecardView of(Scorecard card, List<Indicator> scheme) {
        var results = card.indicators();
        return new ScorecardView(
                card.id(),
                card.period(),
                card.cadre(),
                card.score(),
                card.grade(),
                card.voices(),
                Formula.of(scheme, results, card.voices(), card.score()),
                IntStream.range(0, results.size())
                        .mapToObj(i -> IndicatorView.of(
                                scheme.get(i), results.get(i), ScorecardSummary.href(card) + "/indicators/"))
                        .toList());
    }

    /** One indicator with its numbers. */
    @Schema(name = "ScorecardIndicator")
    record IndicatorView(
            @Schema(examples = "resident-satisfaction") String code,
            Name name,
            IndicatorKind kind,

            @Schema(description = "The rule, in CEL", examples = "total / n")
            String rule,

            Perspective perspective,

            @Schema(description = "Within its perspective", examples = "60")
            int weight,

            @Schema(examples = "12") long sample,
            @Schema(examples = "10") int minSample,
            boolean sufficient,
            @Schema(examples = "4.250000") @Nullable BigDecimal mean,
            @Schema(examples = "4.050000") @Nullable BigDecimal prior,
            @Schema(examples = "4.100000") @Nullable BigDecimal overall,
            @Schema(examples = "10") int priorStrength,
            @Schema(examples = "4.159091") @Nullable BigDecimal shrunken,

            @Schema(description = "0 to 100; none when the sample is insufficient", examples = "78.98") @Nullable
            BigDecimal value,

            @Schema(
                    description = "The value with its numbers",
                    examples = "(51 + 10 × 4.050000) / (12 + 10) = 4.159091; (4.159091 − 1) / 4 × 100 = 78.98")
            String formula,

            String source,
            String factsHref) {

        static IndicatorView of(Indicator indicator, IndicatorResult result, String base) {
            return new IndicatorView(
                    indicator.code(),
                    indicator.name(),
                    indicator.kind(),
                    indicator.formulaText(),
                    indicator.perspective(),
                    indicator.weight(),
                    result.sample(),
                    indicator.minSample(),
                    result.sufficient(),
                    result.mean(),
                    result.prior(),
                    result.overall(),
                    indicator.priorStrength(),
                    result.shrunken(),
                    result.value(),
                    Formula.of(indicator, result),
                    indicator.source(),
                    base + indicator.code() + "/facts");
        }
    }
}
