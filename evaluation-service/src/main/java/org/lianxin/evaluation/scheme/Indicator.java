package org.lianxin.evaluation.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.evaluation.formula.FormulaRefused;
import org.lianxin.evaluation.formula.ScoreFormula;

/**
 * One thing a scheme looks at.
 *
 * @param perspective whose voice it is
 * @param weight percentage within its perspective, normalised over the indicators with a sufficient sample
 * @param minSample fewer facts are an insufficient sample, never a zero
 * @param priorStrength how many facts the mean of the community type weighs
 * @param required without a sufficient sample here there is no score at all
 * @param source where the rule comes from
 * @param formula CEL, of kind FORMULA only
 * @param examples what it was tested with, as JSON
 */
@Embeddable
public record Indicator(
        String code,
        @Embedded Name name,
        @Enumerated(EnumType.STRING) IndicatorKind kind,

        @JdbcTypeCode(SqlTypes.ARRAY) @Enumerated(EnumType.STRING)
        List<FactKind> factKinds,

        @Enumerated(EnumType.STRING) Perspective perspective,
        int weight,
        int minSample,
        int priorStrength,
        boolean required,
        String source,
        @Nullable String formula,
        @Nullable String examples) {

    public FactKind.Scale scale() {
        return factKinds.getFirst().scale();
    }

    /** Its text, also where the kind gives it. */
    public String formulaText() {
        return Objects.requireNonNull(formula == null ? kind.formula() : formula);
    }

    public ScoreFormula compiled() {
        try {
            return ScoreFormula.of(formulaText(), scale());
        } catch (FormulaRefused impossible) {
            throw new IllegalStateException("a formula that was accepted is refused: " + code, impossible);
        }
    }
}
