package org.lianxin.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** The rows of one import beside the register, in the table {@code import_stage}, which ends with the transaction. */
public final class Staged {
    private final Connection connection;
    private final Import what;

    Staged(Connection connection, Import what) {
        this.connection = connection;
        this.what = what;
    }

    public UUID id() {
        return what.id;
    }

    public String submittedBy() {
        return what.submittedBy;
    }

    /** What the sender might take in, see {@link Intake#scope}. */
    public String scope() {
        return what.scope;
    }

    /** Runs one statement; instants, numbers and texts are bound in order. */
    public int run(String sql, Object... values) {
        return run(connection, sql, values);
    }

    static int run(Connection connection, String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new ImportFailure(e);
        }
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i];
            statement.setObject(i + 1, value);
        }
    }
}
