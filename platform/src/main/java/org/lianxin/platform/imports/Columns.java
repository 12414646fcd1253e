package org.lianxin.platform.imports;

import java.util.HashSet;
import java.util.List;
import org.lianxin.platform.imports.file.Row;
import org.lianxin.platform.imports.file.Rows;
import org.lianxin.platform.web.Problem;

/** Which column stands where: the header row may have them in any order. */
record Columns(List<String> names) {
    private static final int LONGEST_KEY = 40;

    /** A header that is wrong makes every row wrong, so it fails the upload as a whole. */
    static Columns of(Rows rows, Intake intake) {
        var header = rows.next().orElseThrow(() -> Problem.invalid("header", "file-empty"));
        if (header.flaw() != null) {
            throw Problem.invalid("header", header.flaw());
        }
        var names = header.fields().stream()
                .map(String::strip)
                .map(name -> intake.aliases().getOrDefault(name, name))
                .toList();
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!intake.required().contains(name) && !intake.optional().contains(name)) {
                throw Problem.invalid("header", "column-unknown", readable(name));
            }
            if (!seen.add(name)) {
                throw Problem.invalid("header", "column-twice", name);
            }
        }
        for (var name : intake.required()) {
            if (!seen.contains(name)) {
                throw Problem.invalid("header", "column-missing", name);
            }
        }
        return new Columns(names);
    }

    boolean has(String column) {
        return names.contains(column);
    }

    /** The stripped text of a column, empty when the file does not have it. */
    String value(List<String> fields, String column) {
        int at = names.indexOf(column);
        return at < 0 || at >= fields.size() ? "" : fields.get(at).strip();
    }

    /** The text of a column as it stands. */
    String raw(List<String> fields, String column) {
        int at = names.indexOf(column);
        return at < 0 || at >= fields.size() ? "" : fields.get(at);
    }

    /** Whether the row has as many fields as there are columns; what is wrong with it else. */
    boolean fit(Row row, RowCheck check) {
        if (row.flaw() != null) {
            check.refuse("row", row.flaw());
        } else if (row.fields().size() != names.size()) {
            check.refuse("row", "column-count", row.fields().size(), names.size());
        }
        return check.isGood();
    }

    /** Enough of what the row calls itself to find it again. */
    static String readable(String text) {
        var start = text.substring(0, Math.min(text.length(), LONGEST_KEY));
        return start.replaceAll("\\p{C}", "?");
    }
}
