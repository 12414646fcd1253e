package org.lianxin.assignment.community.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianxin.platform.web.Problem;

/** Which column stands where: the header row may have them in any order. */
record Columns(List<String> names) {

    private static final List<String> REQUIRED = List.of("code", "name", "street", "district", "city", "province");
    private static final Set<String> OPTIONAL = Set.of("kind", "region");

    /** A header that is wrong makes every row wrong, so it fails the upload as a whole. */
    static Columns ofHeader(List<String> header) {
        var names = header.stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                throw Problem.invalid("header", "column-unknown", readable(name));
            }
            if (!seen.add(name)) {
                throw Problem.invalid("header", "column-twice", name);
            }
        }
        for (var name : REQUIRED) {
            if (!seen.contains(name)) {
                throw Problem.invalid("header", "column-missing", name);
            }
        }
        return new Columns(names);
    }

    int count() {
        return names.size();
    }

    /** The stripped text of a column, empty when the file does not have it. */
    String of(List<String> fields, String column) {
        int at = names.indexOf(column);
        return at < 0 ? "" : fields.get(at).strip();
    }

    private static String readable(String name) {
        return name.substring(0, Math.min(name.length(), 40)).replaceAll("\\p{C}", "?");
    }
}
