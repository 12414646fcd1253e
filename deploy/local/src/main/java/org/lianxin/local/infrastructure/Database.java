package org.lianxin.local.infrastructure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The four databases. Each belongs to an owner that only migrations use; its service works in a role of the same name as the
 * database, which can read and write rows and nothing else. No other service knows the password of either.
 */
public enum Database {
    ASSIGNMENT,
    VISIT,
    FEEDBACK,
    EVALUATION;

    /** Name of the database and of the role its service works in. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role everything in it belongs to. */
    public String owner() {
        return label() + "_owner";
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(Database::label).toList();
    }
}
