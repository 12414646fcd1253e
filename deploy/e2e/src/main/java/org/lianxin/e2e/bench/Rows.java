package org.lianxin.e2e.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Reads an answer to its last column, as whoever shows it must. */
final class Rows {
    private Rows() {}

    /** @throws SQLException also when there are fewer rows */
    static void read(PreparedStatement query, int atLeast) throws SQLException {
        try (var row = query.executeQuery()) {
            var columns = row.getMetaData().getColumnCount();
            var rows = 0;
            for (; row.next(); rows++) {
                for (var column = 1; column <= columns; column++) {
                    var unused = row.getObject(column);
                }
            }
            if (rows < atLeast) {
                throw new SQLException(rows + " rows instead of " + atLeast);
            }
        }
    }
}
