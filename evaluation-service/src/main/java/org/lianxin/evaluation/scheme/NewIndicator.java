package org.lianxin.evaluation.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianxin.evaluation.fact.FactKind;

/** An indicator as it is proposed; the kinds of facts are words, so that a forbidden one is refused with its rule. */
record NewIndicator(
        @NotNull @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9-]*") @Schema(examples = "timely-answers")
        String code,

        @NotNull @Valid Name name,
        @NotNull IndicatorKind kind,

        @NotNull @Size(min = 1, max = 10) @Schema(examples = "[\"MATTER_ANSWERED\", \"MATTER_OVERDUE\"]")
        List<@NotBlank @Size(max = 30) String> factKinds,

        @Min(1) @Max(100) int weight,
        @Min(1) @Max(10_000) int minSample,
        @Min(0) @Max(10_000) int priorStrength,
        boolean required,

        @NotBlank @Size(max = 500) @Schema(examples = "Municipal hotline rules, article 12")
        String source) {

    /** What was proposed, after {@link AdmissibleScheme} found nothing wrong with it. */
    Indicator accepted() {
        var kinds = factKinds.stream().map(FactKind::valueOf).toList();
        return new Indicator(code, name, kind, kinds, weight, minSample, priorStrength, required, source);
    }
}
