package org.lianxin.local.infrastructure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The four databases; each belongs to a role of the same name that no other service knows the password of. */
public enum Database {
    ASSIGNMENT,
    VISIT,
    FEEDBACK,
    EVALUATION;

    /** Name of the database and of its owner. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(Database::label).toList();
    }
}
