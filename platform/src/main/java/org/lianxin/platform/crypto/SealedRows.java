package org.lianxin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows of a sealed column. Names in the statements come from {@link SealedColumn}, which lets through nothing else. */
@ApplicationScoped
class SealedRows {
    private final DataSource database;

    SealedRows(DataSource database) {
        this.database = database;
    }

    record Row(UUID id, byte[] sealed) {}

    /** Rows after the given one that another key than this has sealed, locked; those others have locked are passed over. */
    List<Row> lockOthers(SealedColumn where, int key, @Nullable UUID after, int limit) {
        var sql =
                "select %2$s, %3$s from %1$s where substring(%3$s from 2 for 4) <> ? %4$s order by %2$s limit ? for update skip locked"
                        .formatted(
                                where.table(),
                                where.key(),
                                where.column(),
                                after == null ? "" : "and " + where.key() + " > ?");
        return run(sql, statement -> {
            int parameter = 1;
            statement.setBytes(parameter++, bytes(key));
            if (after != null) {
                statement.setObject(parameter++, after);
            }
            statement.setInt(parameter, limit);
            var rows = new ArrayList<Row>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getObject(1, UUID.class), found.getBytes(2)));
                }
            }
            return rows;
        });
    }

    /** Puts new bytes in place of old ones; a row that holds anything else by now is left alone. Answers how many were put. */
    int exchange(SealedColumn where, List<Row> old, List<byte[]> fresh) {
        var sql = "update %1$s set %3$s = ? where %2$s = ? and %3$s = ?"
                .formatted(where.table(), where.key(), where.column());
        return run(sql, statement -> {
            for (int i = 0; i < old.size(); i++) {
                statement.setBytes(1, fresh.get(i));
                statement.setObject(2, old.get(i).id());
                statement.setBytes(3, old.get(i).sealed());
                statement.addBatch();
            }
            int changed = 0;
            for (int count : statement.executeBatch()) {
                changed += count;
            }
            return changed;
        });
    }

    boolean anyOf(SealedColumn where, int key) {
        var sql = "select exists (select from %s where substring(%s from 2 for 4) = ?)"
                .formatted(where.table(), where.column());
        return run(sql, statement -> {
            statement.setBytes(1, bytes(key));
            try (var found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        });
    }

    /** How many rows each data key has sealed. */
    Map<Integer, Long> byKey(SealedColumn where) {
        var sql = "select substring(%2$s from 2 for 4), count(*) from %1$s where %2$s is not null group by 1"
                .formatted(where.table(), where.column());
        return run(sql, statement -> {
            var counts = new TreeMap<Integer, Long>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    counts.put(ByteBuffer.wrap(found.getBytes(1)).getInt(), found.getLong(2));
                }
            }
            return counts;
        });
    }

    private static byte[] bytes(int key) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(key).array();
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("sealed rows cannot be read or exchanged", e);
        }
    }
}
