package org.lianxin.evaluation.scheme;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
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
            refuseForbidden(field + ".code", indicator.code());
            checkKinds(field, indicator);
            AdmissibleFormula.check(field, indicator);
        }
        checkVoices(scheme);
        checkWhole(scheme.indicators());
    }

    static void refuseForbidden(String field, String word) {
        ForbiddenKind.named(word).ifPresent(forbidden -> {
            throw Problem.invalid(field, forbidden.problem());
        });
    }

    private static void checkKinds(String field, NewIndicator indicator) {
        FactKind.Scale scale = null;
        for (int i = 0; i < indicator.factKinds().size(); i++) {
            var place = "%s.factKinds[%d]".formatted(field, i);
            var name = indicator.factKinds().get(i);
            refuseForbidden(place, name);
            var kind = Arrays.stream(FactKind.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(place, "unknown-fact-kind", name));
            if (!indicator.kind().takes(kind.scale()) || (scale != null && scale != kind.scale())) {
                throw Problem.invalid(place, "fact-kind-of-other-scale", name, indicator.kind());
            }
            if (!indicator.voice().hears(kind)) {
                throw Problem.invalid(place, "fact-kind-of-other-voice", name, indicator.voice());
            }
            scale = kind.scale();
        }
    }

    /** Each voice that weighs something has indicators whose weights add up, and none speaks without weight. */
    private static void checkVoices(NewScheme scheme) {
        var weights = scheme.weights().orElseThrow(() -> Problem.invalid("perspectives", "required"));
        if (weights.sum() != 100) {
            throw Problem.invalid("perspectives", "weights-not-100");
        }
        for (var voice : Perspective.values()) {
            int sum = weights(scheme.indicators(), voice).sum();
            if ((sum == 0) != (weights.of(voice) == 0)) {
                throw Problem.invalid("perspectives", "voice-without-indicators", voice);
            }
            if (sum != 0 && sum != 100) {
                throw Problem.invalid("indicators", "weights-not-100");
            }
        }
    }

    private static IntStream weights(List<NewIndicator> indicators, Perspective voice) {
        return indicators.stream()
                .filter(indicator -> indicator.voice() == voice)
                .mapToInt(NewIndicator::weight);
    }

    private static void checkWhole(List<NewIndicator> indicators) {
        var judgedByResidents = indicators.stream()
                .anyMatch(indicator ->
                        indicator.required() && indicator.factKinds().equals(List.of(FactKind.RATING.name())));
        if (!judgedByResidents) {
            throw Problem.invalid("indicators", "residents-not-asked");
        }
    }
}
