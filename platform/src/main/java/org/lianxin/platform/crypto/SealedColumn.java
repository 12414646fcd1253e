package org.lianxin.platform.crypto;

import java.util.regex.Pattern;

/**
 * A column of sealed values ({@code bytea}). A service declares each as a bean (a {@code @Produces @Singleton} method): nothing
 * can be sealed for a column that is not declared, because its keys would be exchanged and erased without it.
 *
 * <p>An entity with a sealed column should be {@code @DynamicUpdate}, so that a change of something else does not write back
 * what was sealed with an old key.
 *
 * @param key the column that identifies the row, a {@code uuid}
 */
public record SealedColumn(String table, String column, String key) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public SealedColumn {
        for (var name : new String[] {table, column, key}) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(name + " is not the name of a table or column");
            }
        }
    }

    /** Of a table whose key is {@code id}. */
    public static SealedColumn of(String table, String column) {
        return new SealedColumn(table, column, "id");
    }
}
