package org.lianxin.local.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.local.LocalStack;

class PostgresTest {
    private static final String NO_PRIVILEGE = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    private static Connection open(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(LocalStack.endpoints().jdbcUrl(database), user, password);
    }

    private static Connection open(String database, String user) throws SQLException {
        return open(database, user, LocalStack.endpoints().password(user));
    }

    private static String ask(String service, String query) throws SQLException {
        return ask(service, service, query);
    }

    private static String ask(String database, String user, String query) throws SQLException {
        try (var connection = open(database, user);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static List<String> roles(Database database) {
        return List.of(database.label(), database.owner());
    }

    @ParameterizedTest
    @EnumSource
    void eachOwnerAndServiceOpensItsOwnDatabase(Database database) throws SQLException {
        for (var role : roles(database)) {
            assertEquals(database.label(), ask(database.label(), role, "select current_database()"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyOpensAnothersDatabaseNorThoseOfTheSystem(Database database) {
        for (var other : List.of("assignment", "visit", "feedback", "evaluation", "postgres", "template1")) {
            for (var role : roles(database)) {
                if (!other.equals(database.label())) {
                    var refused = assertThrows(SQLException.class, () -> open(other, role));
                    assertEquals(NO_PRIVILEGE, refused.getSQLState());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServiceMakesNoTablesAndIsNotItsOwner(Database database) throws SQLException {
        var service = database.label();
        assertThrows(SQLException.class, () -> ask(service, "create table mine (word text)"));
        assertEquals("f", ask(service, "select pg_has_role('" + database.owner() + "', 'member')"));
        assertEquals(
                "f",
                ask(
                        service,
                        "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"));
    }

    @ParameterizedTest
    @CsvSource({"postgres", "visit"})
    void nobodyComesInWithoutThePassword(String user) {
        var refused = assertThrows(SQLException.class, () -> open("visit", user, "guess"));
        assertEquals(WRONG_PASSWORD, refused.getSQLState());
    }

    @ParameterizedTest
    @CsvSource({"fsync", "synchronous_commit", "full_page_writes"})
    void answersOnlyWhatIsOnTheDisk(String setting) throws SQLException {
        assertEquals("on", ask("visit", "show " + setting));
    }

    @Test
    void isVersion18AndSpeaksUtf8() throws SQLException {
        assertTrue(ask("visit", "show server_version").startsWith("18."));
        assertEquals("连心", ask("visit", "select '连心'"));
        assertEquals("UTF8", ask("visit", "show server_encoding"));
    }
}
