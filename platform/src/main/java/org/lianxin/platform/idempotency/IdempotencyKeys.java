package org.lianxin.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** The keys that have been used. */
@ApplicationScoped
class IdempotencyKeys {
    private final DataSource database;
    private final Clock clock;

    IdempotencyKeys(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Used(byte[] requestHash, UUID resource) {}

    /** Whether the key was still free. A concurrent claim waits here until the first one has committed or given up. */
    boolean claim(String owner, String operation, String key, byte[] requestHash, UUID resource) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into idempotency_key (owner, operation, key, request_hash, resource, used_on)
                        values (?, ?, ?, ?, ?, ?) on conflict on constraint idempotency_key_pk do nothing""")) {
            insert.setString(1, owner);
            insert.setString(2, operation);
            insert.setString(3, key);
            insert.setBytes(4, requestHash);
            insert.setObject(5, resource);
            insert.setObject(6, LocalDate.now(clock));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the idempotency key could not be stored", e);
        }
    }

    Used get(String owner, String operation, String key) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select request_hash, resource from idempotency_key where owner = ? and operation = ? and key = ?")) {
            query.setString(1, owner);
            query.setString(2, operation);
            query.setString(3, key);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("a used idempotency key is gone");
                }
                return new Used(row.getBytes(1), row.getObject(2, UUID.class));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the idempotency key could not be read", e);
        }
    }
}
