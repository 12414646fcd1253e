package org.lianxin.evaluation.scheme;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.evaluation.formula.FormulaRefused;
import org.lianxin.evaluation.formula.Sample;
import org.lianxin.evaluation.formula.ScoreFormula;
import org.lianxin.platform.web.Problem;

/** A formula is one, means what its examples say, and speaks of nothing that is forbidden. */
final class AdmissibleFormula {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private AdmissibleFormula() {}

    static void check(String field, NewIndicator indicator) {
        var place = field + ".formula";
        if ((indicator.kind() == IndicatorKind.FORMULA) != (indicator.formula() != null)) {
            throw Problem.invalid(place, "formula-of-its-kind");
        }
        if (indicator.formula() != null) {
            WORD.matcher(indicator.formula())
                    .results()
                    .forEach(word -> AdmissibleScheme.refuseForbidden(place, word.group()));
        }
        checkExamples(field + ".examples", indicator, compile(place, indicator));
    }

    private static ScoreFormula compile(String field, NewIndicator indicator) {
        try {
            return ScoreFormula.of(indicator.formulaText(), scale(indicator));
        } catch (FormulaRefused refused) {
            throw Problem.invalid(field, refused.code(), refused.args());
        }
    }

    private static FactKind.Scale scale(NewIndicator indicator) {
        return FactKind.valueOf(indicator.factKinds().getFirst()).scale();
    }

    private static void checkExamples(String field, NewIndicator indicator, ScoreFormula formula) {
        @Nullable List<Example> examples = indicator.examples();
        if (examples == null || examples.isEmpty()) {
            if (indicator.formula() != null) {
                throw Problem.invalid(field, "required");
            }
            return;
        }
        if (indicator.formula() == null) {
            throw Problem.invalid(field, "formula-of-its-kind");
        }
        for (int i = 0; i < examples.size(); i++) {
            var example = examples.get(i);
            var value = formula.value(new Sample(
                    scale(indicator),
                    example.n(),
                    example.total(),
                    example.prior(),
                    example.overall(),
                    indicator.priorStrength()));
            if (value == null || value.compareTo(example.value()) != 0) {
                throw Problem.invalid(
                        "%s[%d].value".formatted(field, i), "example-differs", String.valueOf(value), example.value());
            }
        }
    }
}
