package org.lianxin.platform.imports;

import java.sql.Connection;
import java.util.UUID;

/** One import being taken back; its rows are in {@code import_row} under its id. */
public final class Undoing {
    private final Connection connection;
    private final UUID id;

    Undoing(Connection connection, UUID id) {
        this.connection = connection;
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Runs one statement; instants, numbers, ids and texts are bound in order. */
    public int run(String sql, Object... values) {
        return Staged.run(connection, sql, values);
    }
}
