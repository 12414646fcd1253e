package org.lianxin.feedback.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike two texts are, from 0 to 1: the cosine of their grams, of which rare ones weigh more. How rare a gram is, is counted on
 * the texts compared, and only on those: what a reader may not see has no part in what they are told.
 */
final class Likeness {

    private static final int SHORTEST_PHRASE = 3;
    private static final int MOST_PHRASES = 5;

    private final Map<String, Integer> occurrences = new HashMap<>();
    private final int texts;

    Likeness(Collection<Set<String>> compared) {
        compared.forEach(grams -> grams.forEach(gram -> occurrences.merge(gram, 1, Integer::sum)));
        this.texts = compared.size();
    }

    double of(Set<String> one, Set<String> other) {
        var fewer = one.size() < other.size() ? one : other;
        var more = fewer == one ? other : one;
        double common = 0;
        for (var gram : fewer) {
            if (more.contains(gram)) {
                common += square(weight(gram));
            }
        }
        var lengths = Math.sqrt(length(one) * length(other));
        return lengths == 0 ? 0 : common / lengths;
    }

    /** The longest stretches of the text whose grams all occur in the other one: what a person sees at a glance. */
    static List<String> shared(String text, Set<String> other) {
        var phrases = new ArrayList<String>();
        var phrase = new StringBuilder();
        var normal = Grams.normal(text);
        for (int i = 0; i + 2 <= normal.length(); i++) {
            var gram = normal.substring(i, i + 2);
            if (other.contains(gram)) {
                phrase.append(phrase.isEmpty() ? gram : gram.substring(1));
            } else {
                keep(phrase, phrases);
            }
        }
        keep(phrase, phrases);
        return phrases.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_PHRASES)
                .toList();
    }

    private static void keep(StringBuilder phrase, List<String> phrases) {
        if (phrase.length() >= SHORTEST_PHRASE) {
            phrases.add(phrase.toString());
        }
        phrase.setLength(0);
    }

    private double length(Set<String> grams) {
        return grams.stream().mapToDouble(gram -> square(weight(gram))).sum();
    }

    private double weight(String gram) {
        return Math.log(1 + (texts + 1.0) / (occurrences.getOrDefault(gram, 0) + 1.0));
    }

    private static double square(double value) {
        return value * value;
    }
}
