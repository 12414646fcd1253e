package org.lianxin.assignment.search;

import jakarta.persistence.Query;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.web.Problem;

/**
 * What somebody typed into a search field: part of a name, its pinyin or first letters, the beginning of a code, whichever
 * it fits. Every way has an index.
 */
public final class SearchText {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 50;

    private final String text;

    private SearchText(String text) {
        this.text = text;
    }

    /** Full-width digits and letters count as plain ones; one character is no use to anybody. */
    public static @Nullable SearchText of(String parameter, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw Problem.invalid(parameter, "search-length", SHORTEST, LONGEST);
        }
        return new SearchText(text);
    }

    /**
     * The condition in native SQL.
     *
     * @param alias of a table with {@code name}, {@code pinyin} and {@code initials}
     * @param code its column with the code
     */
    public String condition(String alias, String code) {
        var sql = "(name_pieces(%1$s.name) @> name_pieces(:text) and position(:text in %1$s.name) > 0";
        if (letters() != null) {
            sql += " or %1$s.pinyin like '%%' || :letters || '%%'"
                    + " or name_pieces(%1$s.initials) @> name_pieces(:letters) and position(:letters in %1$s.initials) > 0";
        }
        if (codePrefix() != null) {
            sql += " or %1$s.%2$s >= :code and %1$s.%2$s < :codeEnd";
        }
        return (sql + ")").formatted(alias, code);
    }

    public void bind(Query query) {
        query.setParameter("text", text);
        var letters = letters();
        if (letters != null) {
            query.setParameter("letters", letters);
        }
        var code = codePrefix();
        if (code != null) {
            // Greater than every code that begins like this.
            query.setParameter("code", code).setParameter("codeEnd", code + '~');
        }
    }

    /** Letters as in pinyin or first letters; null if it is something else. */
    @Nullable
    String letters() {
        var letters = text.toLowerCase(Locale.ROOT).replace('ü', 'v').replaceAll("[ '’]", "");
        return letters.length() >= SHORTEST && letters.matches("[a-z0-9]*[a-z][a-z0-9]*") ? letters : null;
    }

    /** The beginning of a code; null if it is something else. */
    @Nullable
    String codePrefix() {
        var code = text.toUpperCase(Locale.ROOT);
        return code.matches("[0-9A-Z][0-9A-Z_-]{1,31}") ? code : null;
    }
}
