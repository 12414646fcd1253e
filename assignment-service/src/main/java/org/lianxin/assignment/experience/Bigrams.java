package org.lianxin.assignment.experience;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cuts text for the index of PostgreSQL, which knows no Chinese words: every two Chinese characters that stand together are
 * a word, and the last of a run also by itself, so that one character is found as the beginning of a word. Latin letters and
 * digits that stand together are one word. Positions count characters: words that follow each other are a phrase.
 */
final class Bigrams {

    /** As PostgreSQL keeps positions; later ones would all be the same. */
    private static final int LAST_POSITION = 16_383;

    private static final int BETWEEN_FIELDS = 10;
    private static final int LONGEST_PHRASE = 4;
    private static final int MOST_WORDS = 40;

    /** A stretch of Chinese characters, or of letters and digits. */
    private record Run(String text, boolean han) {}

    private final StringBuilder vector = new StringBuilder();
    private int position = 1;

    private Bigrams() {}

    /** A text of type {@code tsvector}; the weight of each field is A, B, C or D. */
    static String vector(List<Map.Entry<Character, String>> fields) {
        var bigrams = new Bigrams();
        for (var field : fields) {
            for (var run : runs(field.getValue())) {
                bigrams.add(run, field.getKey());
            }
            bigrams.position += BETWEEN_FIELDS;
        }
        return bigrams.vector.toString();
    }

    /**
     * A text of type {@code tsquery}: all of what stands apart must be found, short runs of Chinese characters as they
     * stand, of longer ones any two characters. Empty when there is nothing to search for.
     */
    static String query(String asked) {
        return runs(asked).stream().limit(MOST_WORDS).map(Bigrams::term).collect(Collectors.joining(" & "));
    }

    private void add(Run run, char weight) {
        if (run.han()) {
            int length = run.text().length();
            for (int i = 0; i < length; i++) {
                add(run.text().substring(i, Math.min(i + 2, length)), position + i, weight);
            }
            position += length + 1;
        } else {
            add(run.text(), position, weight);
            position += 2;
        }
    }

    private void add(String word, int at, char weight) {
        vector.append(quoted(word))
                .append(':')
                .append(Math.min(at, LAST_POSITION))
                .append(weight)
                .append(' ');
    }

    private static String term(Run run) {
        if (!run.han() || run.text().length() == 1) {
            return quoted(run.text()) + ":*";
        }
        var words = IntStream.range(0, run.text().length() - 1)
                .limit(MOST_WORDS)
                .mapToObj(i -> quoted(run.text().substring(i, i + 2)));
        return run.text().length() <= LONGEST_PHRASE
                ? words.collect(Collectors.joining(" <-> ", "(", ")"))
                : words.collect(Collectors.joining(" | ", "(", ")"));
    }

    private static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        var matcher =
                RUN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            runs.add(new Run(matcher.group(), matcher.group(1) != null));
        }
        return runs;
    }

    /** Characters of the basic plane only, so that two of them are a bigram; rarer ones are not searched for. */
    private static final Pattern RUN = Pattern.compile("([\\u3400-\\u4dbf\\u4e00-\\u9fff]+)|[a-z0-9]+");

    /** Runs hold neither quotation marks nor backslashes. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
