package org.lianxin.e2e.bench;

import java.sql.SQLException;
import java.util.List;
import org.lianxin.local.stack.Unable;

/** Numbers of a database that may lose what it acknowledged would mean nothing. */
final class Durability {
    private Durability() {}

    /** @return the version of the server, which commits durably */
    static String check(Stand stand) throws SQLException {
        try (var connection = stand.connect("public");
                var statement = connection.createStatement()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (var row = statement.executeQuery("show " + setting)) {
                    if (!row.next() || !row.getString(1).equals("on")) {
                        throw new Unable("PostgreSQL does not commit durably: " + setting + " is not on");
                    }
                }
            }
            try (var row = statement.executeQuery("show server_version")) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
