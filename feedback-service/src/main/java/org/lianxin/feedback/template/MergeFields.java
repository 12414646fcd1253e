package org.lianxin.feedback.template;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianxin.platform.web.Problem;

/** The fields of a text, written {@code {{name}}}. */
final class MergeFields {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([a-z][A-Za-z]{0,30})\\s*}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private MergeFields() {}

    static List<String> of(String body) {
        return FIELD.matcher(body)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Braces that are no field are most likely a slip. */
    static void requireWhole(String body) {
        if (BRACES.matcher(FIELD.matcher(body).replaceAll("")).find()) {
            throw Problem.invalid("body", "merge-field-broken");
        }
    }

    /** What is filled in is not looked at again: a value with braces stays as it is. */
    static String fill(String body, Map<String, String> values) {
        return FIELD.matcher(body).replaceAll(field -> Matcher.quoteReplacement(value(field, values)));
    }

    private static String value(MatchResult field, Map<String, String> values) {
        var value = values.get(field.group(1));
        if (value == null) {
            throw Problem.invalid("values." + field.group(1), "merge-field-missing", field.group(1));
        }
        return value;
    }
}
