package org.lianxin.visit.silence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianxin.visit.silence.SilenceWeight.Factor;

/** The weights of one day. Households alike in risk and groups are a class, written {@code HIGH:DISABLED,ELDERLY_ALONE}. */
record Weights(Map<String, Integer> ofRisk, Map<String, Integer> ofGroup) {
    private static final int WHOLE = 100;
    private static final String ANY_OTHER = "OTHER";

    static Weights on(LocalDate day, Collection<SilenceWeight> all) {
        var weights = new Weights(new HashMap<>(), new HashMap<>());
        all.stream()
                .filter(weight -> !weight.validFrom().isAfter(day))
                .sorted(Comparator.comparing(SilenceWeight::validFrom))
                .forEach(weight -> (weight.factor() == Factor.RISK ? weights.ofRisk : weights.ofGroup)
                        .put(weight.code(), weight.percent()));
        return weights;
    }

    /** In hundredths. */
    int ofClass(String silenceClass) {
        var risk = silenceClass.substring(0, silenceClass.indexOf(':'));
        int added = groups(silenceClass).stream().mapToInt(this::ofGroup).sum();
        return ofRisk(risk) * (WHOLE + added) / WHOLE;
    }

    /** Every risk has a weight from the beginning. */
    int ofRisk(String risk) {
        return Objects.requireNonNull(ofRisk.get(risk));
    }

    /** A group without a weight of its own weighs as any other. */
    int ofGroup(String group) {
        return ofGroup.getOrDefault(group, ofGroup.getOrDefault(ANY_OTHER, 0));
    }

    static List<String> groups(String silenceClass) {
        var groups = silenceClass.substring(silenceClass.indexOf(':') + 1);
        return groups.isEmpty() ? List.of() : Arrays.asList(groups.split(","));
    }
}
