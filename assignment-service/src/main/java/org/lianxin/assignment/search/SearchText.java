package org.lianxin.assignment.search;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a search field, and what it may be. */
public record SearchText(String text) {

    public static final int SHORTEST = 2;
    public static final int LONGEST = 50;

    /** Full-width digits and letters count as plain ones. */
    public static @Nullable SearchText of(@Nullable String typed) {
        return typed == null
                ? null
                : new SearchText(
                        Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    }

    /** Part of a name as it is written. */
    public String name() {
        return text;
    }

    /** Letters as in pinyin or first letters; null if it is something else. */
    public @Nullable String letters() {
        var letters = text.toLowerCase(Locale.ROOT).replace('ü', 'v').replaceAll("[ '’]", "");
        return letters.length() >= SHORTEST && letters.matches("[a-z0-9]+") && letters.matches(".*[a-z].*")
                ? letters
                : null;
    }

    /** The beginning of a code; null if it is something else. */
    public @Nullable String codePrefix() {
        var code = text.toUpperCase(Locale.ROOT);
        return code.matches("[0-9][0-9A-Z]{1,17}") ? code : null;
    }

    /** Greater than every code that begins like this. */
    public static String endOf(String codePrefix) {
        return codePrefix + '~';
    }
}
