package org.lianxin.local.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfrastructureTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path state;

    private InfrastructureProcess running;

    private Endpoints start() throws IOException {
        running = InfrastructureProcess.launchLasting(state, 0, 0);
        return running.awaitReady();
    }

    private static Connection open(Endpoints endpoints, String role) throws SQLException {
        return DriverManager.getConnection(endpoints.jdbcUrl("visit"), role, endpoints.password(role));
    }

    private static void run(Endpoints endpoints, String role, String sql) throws SQLException {
        try (var connection = open(endpoints, role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void await(ProcessHandle process) throws Exception {
        assertTrue(ProcessEnd.await(process, PATIENCE));
    }

    @AfterEach
    void stop() throws Exception {
        running.process().destroy();
        await(running.process().toHandle());
        Postmaster.under(state).stop();
    }

    @Test
    void keepsDataAndPasswordsOverARestart() throws Exception {
        var first = start();
        run(first, "visit_owner", "create table kept (word text)");
        run(first, "visit", "insert into kept values ('still here')");
        stop();
        var second = start();
        assertEquals(first.passwords(), second.passwords());
        try (var connection = open(second, "visit");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select word from kept")) {
            rows.next();
            assertEquals("still here", rows.getString(1));
        }
    }

    @Test
    void aFolderFromBeforeThereWereOwnersIsTakenOver() throws Exception {
        var first = start();
        run(first, "visit_owner", "create table before (word text)");
        run(first, "postgres", """
                alter database visit owner to visit;
                alter table before owner to visit;
                alter default privileges for role visit_owner in schema public revoke all on tables from visit""");
        stop();
        var secrets = state.resolve("secrets.properties");
        var lines = Files.readAllLines(secrets);
        Files.write(
                secrets,
                lines.stream().filter(line -> !line.startsWith("visit_owner")).toList());

        var second = start();
        assertEquals(first.password("visit"), second.password("visit"));
        run(second, "visit", "insert into before values ('one')");
        run(second, "visit_owner", "create table after (word text)");
        run(second, "visit", "insert into after values ('two')");
        assertThrows(SQLException.class, () -> run(second, "visit", "drop table before"));
        assertThrows(SQLException.class, () -> run(second, "visit", "truncate after"));
    }

    @Test
    void leavesNoProcessAndNoPortBehind() throws Exception {
        var endpoints = start();
        var postmaster = Postmaster.under(state).process().orElseThrow();
        stop();
        assertTrue(ProcessEnd.gone(postmaster));
        assertFalse(Ports.inUse(endpoints.postgres()));
        assertFalse(Files.exists(Endpoints.file(state)));
    }

    @Test
    void isStoppedWholeAlsoAfterItsOwnProcessWasKilled() throws Exception {
        start();
        var postmaster = Postmaster.under(state).process().orElseThrow();
        running.process().destroyForcibly();
        await(running.process().toHandle());
        assertTrue(postmaster.isAlive());
        Postmaster.under(state).stop();
        assertTrue(ProcessEnd.gone(postmaster));
    }

    @Test
    void showsPasswordsToItsOwnerOnly() throws Exception {
        start();
        for (var file : new Path[] {state.resolve("secrets.properties"), Endpoints.file(state)}) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertFalse(Files.exists(state.resolve("initdb.password")));
    }
}
