package org.lianxin.assignment.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes Chinese names in Latin letters, for search. */
@ApplicationScoped
public class Pinyin {
    /** A name with many doubtful characters must not become a list of hundreds. */
    private static final int MOST_READINGS = 4;

    private volatile @Nullable PinyinDictionary dictionary;

    /**
     * How a name is typed.
     *
     * @param full all letters, {@code qinghefangshequ}; readings in doubt side by side, separated by a blank
     * @param initials the first letters, {@code qhfsq}
     */
    public record Spelling(String full, String initials) {}

    public Spelling of(String name) {
        var readings = readings(name);
        return new Spelling(
                joined(readings, String::concat), joined(readings, (word, syllable) -> word + syllable.charAt(0)));
    }

    private static String joined(List<List<String>> readings, java.util.function.BinaryOperator<String> append) {
        return readings.stream()
                .map(syllables -> syllables.stream().reduce("", append))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Each reading is a list of syllables; letters and digits of other scripts count as syllables of one character. */
    private List<List<String>> readings(String name) {
        var all = new ArrayList<List<String>>();
        all.add(new ArrayList<>());
        for (int at = 0; at < name.length(); ) {
            var phrase = dictionary().phrase(name, at);
            if (phrase != null) {
                all.forEach(reading -> reading.addAll(phrase));
                at += phrase.size();
            } else {
                append(all, options(name.charAt(at)));
                at++;
            }
        }
        return all;
    }

    private static void append(List<List<String>> all, List<String> options) {
        if (options.isEmpty()) {
            return;
        }
        var others = new ArrayList<List<String>>();
        for (var option : options.subList(1, options.size())) {
            if (all.size() + others.size() < MOST_READINGS) {
                var other = new ArrayList<>(all.getFirst());
                other.add(option);
                others.add(other);
            }
        }
        all.forEach(reading -> reading.add(options.getFirst()));
        all.addAll(others);
    }

    private List<String> options(char character) {
        var readings = dictionary().readings(character);
        if (!readings.isEmpty()) {
            return readings;
        }
        var letter = String.valueOf(character).toLowerCase(Locale.ROOT);
        return letter.matches("[a-z0-9]") ? List.of(letter) : List.of();
    }

    /** Read when first needed: it takes a tenth of a second. */
    private PinyinDictionary dictionary() {
        var known = dictionary;
        if (known == null) {
            known = new PinyinDictionary();
            dictionary = known;
        }
        return known;
    }
}
