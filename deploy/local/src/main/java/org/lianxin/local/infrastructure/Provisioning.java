package org.lianxin.local.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes the databases and their roles, or what is missing of them; safe to repeat. What is made in a database later on is open
 * to its service for reading and writing rows; it is for a migration to take away more.
 */
final class Provisioning {
    private final EmbeddedPostgres server;
    private final Secrets secrets;

    Provisioning(EmbeddedPostgres server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    void run(Connection superuser) throws SQLException {
        execute(superuser, "revoke all on database postgres, template1 from public");
        for (var database : Database.values()) {
            role(superuser, database.owner());
            role(superuser, database.label());
            database(superuser, database);
        }
    }

    private void role(Connection superuser, String name) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", name)) {
            execute(superuser, "create role " + name + " login");
        }
        execute(superuser, "alter role " + name + " password '" + secrets.of(name) + "'");
    }

    private void database(Connection superuser, Database database) throws SQLException {
        var name = database.label();
        if (!exists(superuser, "select 1 from pg_database where datname = ?", name)) {
            execute(superuser, "create database " + name + " owner " + database.owner());
        }
        try (var inside = server.getDatabase("postgres", name).getConnection()) {
            if (!exists(
                    inside,
                    "select 1 from pg_database where datname = current_database() and pg_get_userbyid(datdba) = ?",
                    database.owner())) {
                handOver(inside, database);
            }
            execute(inside, """
                    alter default privileges for role %1$s in schema public grant select, insert, update, delete, maintain on tables to %2$s;
                    alter default privileges for role %1$s in schema public grant usage, select on sequences to %2$s
                    """.formatted(database.owner(), name));
        }
        execute(superuser, "revoke all on database " + name + " from public");
        execute(superuser, "grant connect, temporary on database " + name + " to " + name);
    }

    /** A database from before there were owners belongs to the service itself. */
    private static void handOver(Connection inside, Database database) throws SQLException {
        execute(inside, """
                reassign owned by %2$s to %1$s;
                grant select, insert, update, delete, maintain on all tables in schema public to %2$s;
                grant usage, select on all sequences in schema public to %2$s
                """.formatted(database.owner(), database.label()));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
