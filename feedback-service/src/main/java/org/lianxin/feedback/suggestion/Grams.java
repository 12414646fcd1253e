package org.lianxin.feedback.suggestion;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a Chinese text without a dictionary: every two Chinese characters that stand together, and whole words of letters and
 * digits.
 */
final class Grams {

    private static final Pattern RUN = Pattern.compile("([\\u3400-\\u4dbf\\u4e00-\\u9fff]+)|[a-z0-9]+");

    /** Enough of a long text to tell what it is about. */
    private static final int LONGEST = 4_000;

    private Grams() {}

    static Set<String> of(String text) {
        var grams = new LinkedHashSet<String>();
        var matcher = RUN.matcher(normal(text));
        while (matcher.find()) {
            var run = matcher.group();
            if (matcher.group(1) == null || run.length() == 1) {
                grams.add(run);
            } else {
                for (int i = 0; i + 2 <= run.length(); i++) {
                    grams.add(run.substring(i, i + 2));
                }
            }
        }
        return grams;
    }

    static String normal(String text) {
        var start = text.substring(0, Math.min(text.length(), LONGEST));
        return Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
