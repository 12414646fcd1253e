package org.lianxin.local.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    private static String ask(String user, String query) throws SQLException {
        try (var connection = open(user, user);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachOwnerOpensItsOwnDatabase(Database database) throws SQLException {
        assertEquals(database.label(), ask(database.label(), "select current_database()"));
    }

    @ParameterizedTest
    @EnumSource
    void noOwnerOpensAnothersDatabase(Database database) {
        for (var other : Database.labels()) {
            if (!other.equals(database.label())) {
                var refused = assertThrows(SQLException.class, () -> open(other, database.label()));
                assertEquals(NO_PRIVILEGE, refused.getSQLState());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noOwnerOpensTheDatabasesOfTheSystem(Database database) {
        for (var system : new String[] {"postgres", "template1"}) {
            var refused = assertThrows(SQLException.class, () -> open(system, database.label()));
            assertEquals(NO_PRIVILEGE, refused.getSQLState());
        }
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
