package org.lianxin.evaluation.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind;

/** An indicator as it is proposed; the kinds of facts are words, so that a forbidden one is refused with its rule. */
record NewIndicator(
        @NotNull @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9-]*") @Schema(examples = "timely-answers")
        String code,

        @NotNull @Valid Name name,
        @NotNull IndicatorKind kind,

        @NotNull @Size(min = 1, max = 10) @Schema(examples = "[\"MATTER_ANSWERED\", \"MATTER_OVERDUE\"]")
        List<@NotBlank @Size(max = 30) String> factKinds,

        @Schema(description = "Whose voice it is; RESIDENTS when left out") @Nullable
        Perspective perspective,

        @Min(1) @Max(100) int weight,
        @Min(1) @Max(10_000) int minSample,
        @Min(0) @Max(10_000) int priorStrength,
        boolean required,

        @NotBlank @Size(max = 500) @Schema(examples = "Municipal hotline rules, article 12")
        String source,

        @Size(max = 500)
        @Schema(
                description =
                        "CEL, of kind FORMULA only: a share of the best possible from n, total, prior, overall, strength, "
                                + "lowest, highest, min, max, grade(), points(), hours(), days()",
                examples = "min(total / hours(45.0), 1.0)")
        @Nullable
        String formula,

        @Size(max = 20) @Schema(description = "With a formula at least one") @Nullable
        List<@NotNull @Valid Example> examples) {

    Perspective voice() {
        return perspective == null ? Perspective.RESIDENTS : perspective;
    }

    /** Text of the formula, also where the kind gives it. */
    String formulaText() {
        return Objects.requireNonNull(formula == null ? kind.formula() : formula);
    }

    /** What was proposed, after {@link AdmissibleScheme} found nothing wrong with it. */
    Indicator accepted(ObjectMapper json) {
        return new Indicator(
                code,
                name,
                kind,
                factKinds.stream().map(FactKind::valueOf).toList(),
                voice(),
                weight,
                minSample,
                priorStrength,
                required,
                source,
                formula,
                formula == null ? null : written(json));
    }

    private String written(ObjectMapper json) {
        try {
            return json.writeValueAsString(examples);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
