package org.lianxin.evaluation.scheme;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.lianxin.evaluation.fact.FactKind;
import org.lianxin.platform.web.Problem;

/** What a scheme must not do; names the first field that breaks a rule, with the text of the rule. */
final class AdmissibleScheme {
    private AdmissibleScheme() {}

    static void check(NewScheme scheme) {
        if (!scheme.grading().inOrder()) {
            throw Problem.invalid("grading", "thresholds-not-in-order");
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < scheme.indicators().size(); i++) {
            var field = "indicators[%d]".formatted(i);
            var indicator = scheme.indicators().get(i);
            if (!codes.add(indicator.code())) {
                throw Problem.invalid(field + ".code", "indicator-code-twice", indicator.code());
            }
            checkKinds(field, indicator);
        }
        checkWhole(scheme.indicators());
    }

    private static void checkKinds(String field, NewIndicator indicator) {
        for (int i = 0; i < indicator.factKinds().size(); i++) {
            var place = "%s.factKinds[%d]".formatted(field, i);
            var name = indicator.factKinds().get(i);
            ForbiddenKind.named(name).ifPresent(forbidden -> {
                throw Problem.invalid(place, forbidden.problem());
            });
            var kind = Arrays.stream(FactKind.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(place, "unknown-fact-kind", name));
            if (!indicator.kind().takes(kind)) {
                throw Problem.invalid(place, "fact-kind-of-other-scale", name, indicator.kind());
            }
        }
    }

    private static void checkWhole(List<NewIndicator> indicators) {
        if (indicators.stream().mapToInt(NewIndicator::weight).sum() != 100) {
            throw Problem.invalid("indicators", "weights-not-100");
        }
        var judgedByResidents = indicators.stream()
                .anyMatch(indicator -> indicator.required() && indicator.kind() == IndicatorKind.SHRUNKEN_MEAN);
        if (!judgedByResidents) {
            throw Problem.invalid("indicators", "residents-not-asked");
        }
    }
}
