package org.lianxin.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Unwrapped data keys, in memory only. */
@ApplicationScoped
class Keyring {
    private final DataSource database;
    private final KeyEncryptionKeys wrapping;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<Integer, SecretKey> known = new ConcurrentHashMap<>();
    private volatile @Nullable Integer indexKey;

    Keyring(DataSource database, KeyEncryptionKeys wrapping, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.wrapping = wrapping;
        this.transaction = transaction;
    }

    /** The key this transaction seals with, held against being retired until the transaction ends. */
    int sealing() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a value is sealed in the transaction that stores it");
        }
        if (transaction.getResource(this) instanceof Integer id) {
            return id;
        }
        int id = number("select data_key_for_sealing()");
        transaction.putResource(this, id);
        return id;
    }

    SecretKey index() {
        var id = indexKey;
        if (id == null) {
            id = number("select id from data_key where purpose = 'INDEX' and state = 'ACTIVE'");
            indexKey = id;
        }
        return get(id);
    }

    /** @throws NoSuchElementException when there is no such key, or none any more */
    SecretKey get(int id) {
        var key = known.get(id);
        if (key == null) {
            key = load(id);
            known.put(id, key);
        }
        return key;
    }

    private SecretKey load(int id) {
        return query("select wrapped_by, wrapped, purpose from data_key where id = ? and wrapped is not null", row -> {
            row.setInt(1, id);
            try (var found = row.executeQuery()) {
                if (!found.next()) {
                    throw new NoSuchElementException("there is no data key " + id);
                }
                var purpose = DataKeyPurpose.valueOf(found.getString(3));
                return wrapping.unwrap(found.getString(1), found.getBytes(2), id, purpose);
            }
        });
    }

    private int number(String sql) {
        return query(sql, statement -> {
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("there is no data key; lianxin.keys was not set at the start");
                }
                return found.getInt(1);
            }
        });
    }

    private interface Reading<T> {
        T from(PreparedStatement statement) throws SQLException;
    }

    private <T> T query(String sql, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return reading.from(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("data keys cannot be read", e);
        }
    }
}
