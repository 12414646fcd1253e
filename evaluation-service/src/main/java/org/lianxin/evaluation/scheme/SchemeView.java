package org.lianxin.evaluation.scheme;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.platform.web.Versioned;

@Schema(name = "Scheme")
record SchemeView(
        UUID id,
        @Schema(examples = "contact-work") String code,
        @Schema(examples = "1") int edition,
        Name name,
        String source,
        Grading grading,
        PerspectiveWeights perspectives,
        List<IndicatorView> indicators,
        SchemeStatus status,
        String proposedBy,
        Instant proposedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        long version)
        implements Versioned {

    static SchemeView of(Scheme scheme) {
        return new SchemeView(
                scheme.id(),
                scheme.code(),
                scheme.edition(),
                scheme.name(),
                scheme.source(),
                scheme.grading(),
                scheme.perspectives(),
                scheme.indicators().stream().map(IndicatorView::of).toList(),
                scheme.status(),
                scheme.proposedBy(),
                scheme.proposedAt(),
                scheme.approvedBy(),
                scheme.approvedAt(),
                scheme.version());
    }

    @Schema(name = "SchemeIndicator")
    record IndicatorView(
            @Schema(examples = "timely-answers") String code,
            Name name,
            IndicatorKind kind,
            List<FactKind> factKinds,
            Perspective perspective,
            int weight,
            int minSample,
            int priorStrength,
            boolean required,
            String source,

            @Schema(description = "CEL", examples = "total / n")
            String formula,

            @JsonRawValue
            @Schema(description = "What the formula was tested with", implementation = Example[].class)
            @Nullable
            String examples) {

        static IndicatorView of(Indicator indicator) {
            return new IndicatorView(
                    indicator.code(),
                    indicator.name(),
                    indicator.kind(),
                    indicator.factKinds(),
                    indicator.perspective(),
                    indicator.weight(),
                    indicator.minSample(),
                    indicator.priorStrength(),
                    indicator.required(),
                    indicator.source(),
                    indicator.formulaText(),
                    indicator.examples());
        }
    }
}
