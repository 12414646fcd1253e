package org.lianxin.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lianxin.local.infrastructure.Database;
import org.lianxin.local.infrastructure.Endpoints;

/** The four databases of the stack, read past the services: what is not in here is lost, whatever an API says. */
final class Databases implements AutoCloseable {
    private final Map<Database, Connection> open = new EnumMap<>(Database.class);

    Databases(Endpoints endpoints) throws SQLException {
        for (var database : Database.values()) {
            var owner = database.owner();
            var url = endpoints.jdbcUrl(database.label());
            open.put(database, DriverManager.getConnection(url, owner, endpoints.password(owner)));
        }
    }

    /** The rows of one text column, as a set. */
    Set<String> texts(Database database, String sql) {
        try (var statement = open.get(database).createStatement();
                var row = statement.executeQuery(sql)) {
            var texts = new TreeSet<String>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(database.label() + ": " + sql, failure);
        }
    }

    long number(Database database, String sql) {
        return Long.parseLong(texts(database, sql).iterator().next());
    }

    void execute(Database database, String sql) {
        try (var statement = open.get(database).createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(database.label() + ": " + sql, failure);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : open.values()) {
            connection.close();
        }
    }
}
