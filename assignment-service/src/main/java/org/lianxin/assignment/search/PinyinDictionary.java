package org.lianxin.assignment.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dictionaries of the pinyin library, held in about a megabyte: the library itself takes thirty for them. Of the phrases
 * only those stay that read otherwise than their characters one by one.
 */
final class PinyinDictionary {
    private static final String CHARACTERS = "pinyin_dict_char.txt";
    private static final String PHRASES = "pinyin_dict_phrase.txt";
    private static final int LONGEST_PHRASE = 4;

    /** Readings that are first in names of places, against the dictionary of the language. */
    private static final Map<Character, String> IN_PLACES =
            Map.of('长', "chang", '厦', "xia", '绿', "lv", '六', "liu", '大', "da");

    private final Map<List<String>, List<String>> shared = new HashMap<>();
    private final List<String>[] readings = newTable();
    private final Map<String, List<String>> phrases = new HashMap<>();

    PinyinDictionary() {
        lines(CHARACTERS).forEach(this::addCharacter);
        lines(PHRASES).forEach(this::addPhrase);
        shared.clear();
    }

    /** How a character may be read, the most likely first; none if it is no Chinese character. */
    List<String> readings(char character) {
        var known = readings[character];
        return known == null ? List.of() : known;
    }

    /** The syllables of the longest phrase that begins there and reads in a way of its own. */
    @Nullable
    List<String> phrase(String text, int at) {
        for (int length = Math.min(LONGEST_PHRASE, text.length() - at); length > 1; length--) {
            var syllables = phrases.get(text.substring(at, at + length));
            if (syllables != null) {
                return syllables;
            }
        }
        return null;
    }

    private void addCharacter(String line) {
        int colon = line.indexOf(':');
        if (colon != 1) {
            return;
        }
        char character = line.charAt(0);
        var told = Arrays.stream(line.substring(colon + 1).split(",")).map(PinyinDictionary::plain);
        var first = Stream.ofNullable(IN_PLACES.get(character));
        var all = Stream.concat(first, told)
                .filter(reading -> !reading.isEmpty())
                .distinct()
                .toList();
        readings[character] = shared.computeIfAbsent(all, same -> same);
    }

    private void addPhrase(String line) {
        int colon = line.indexOf(':');
        if (colon < 2 || colon > LONGEST_PHRASE) {
            return;
        }
        var phrase = line.substring(0, colon);
        var syllables = Arrays.stream(line.substring(colon + 1).split(" "))
                .map(PinyinDictionary::plain)
                .toList();
        var oneByOne = new ArrayList<String>();
        for (char character : phrase.toCharArray()) {
            readings(character).stream().limit(1).forEach(oneByOne::add);
        }
        if (syllables.size() == phrase.length() && !syllables.equals(oneByOne)) {
            phrases.put(phrase, syllables);
        }
    }

    /** {@code nǚ} → {@code nv}, as it is typed. */
    private static String plain(String syllable) {
        return Normalizer.normalize(syllable.strip(), Normalizer.Form.NFD)
                .replaceAll("u\\p{M}*\u0308\\p{M}*", "v")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]", "");
    }

    private static Stream<String> lines(String resource) {
        var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(resource + " is not on the class path");
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.readAllLines().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists has no other way to come about
    private static List<String>[] newTable() {
        return new List[Character.MAX_VALUE + 1];
    }
}
