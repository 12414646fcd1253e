package org.lianxin.platform.auditchain;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.local.LocalStack;
import org.lianxin.platform.audit.AuditKey;
import org.lianxin.platform.codes.KeyedHash;
import org.lianxin.platform.note.PlatformTest;
import org.lianxin.platform.testing.TestClock;
import org.lianxin.platform.web.Role;

@QuarkusTest
class AuditChainTest extends PlatformTest {
    private static final int TRIALS = 100;
    private static final int ENTRIES = 60;
    private static final String UNSEALED =
            "select count(*) from audit_entry e where not exists (select from audit_seal s where s.entry = e.id)";

    @Inject
    DataSource database;

    @Inject
    AuditKey key;

    @Inject
    TestClock clock;

    @Inject
    AnchorTopic topic;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    /** Sealed and anchored, so that nothing moves while the log is tampered with. */
    private List<AuditAnchor> anchoredLog() throws Exception {
        IntStream.range((int) length(), ENTRIES).forEach(i -> act());
        IntStream.range(0, 3).forEach(i -> act());
        allSealed();
        long length = length();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> topic.read(service).stream().anyMatch(anchor -> anchor.position() == length));
        return topic.read(service);
    }

    private static void act() {
        as(Role.SUPERVISOR).post("/api/v1/watched/" + UUID.randomUUID()).then().statusCode(204);
    }

    /** Except for those that tell the day only, which wait until it is over. */
    private void allSealed() {
        await().atMost(Duration.ofSeconds(30)).until(() -> number(UNSEALED + " and not e.whole_day") == 0);
    }

    private long length() throws SQLException {
        return number("select coalesce(max(position), 0) from audit_seal");
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection superuser() throws SQLException {
        var connection = DriverManager.getConnection(
                url, "postgres", LocalStack.endpoints().password("postgres"));
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    private Verdict verify(Connection connection, List<AuditAnchor> anchors) throws SQLException {
        return new AuditChain(key, anchors).verify(connection, Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource
    void everyTamperingIsFoundAndItsFirstPlaceNamed(Tampering tampering) throws Exception {
        var anchors = anchoredLog();
        long length = length();
        var random = new Random(tampering.ordinal());
        int found = 0;
        try (var connection = superuser()) {
            assertNull(verify(connection, anchors).fault());
            for (int trial = 0; trial < TRIALS; trial++) {
                try (var statement = connection.createStatement()) {
                    statement.execute("set local session_replication_role = replica");
                }
                long place = tampering.apply(connection, length, random);
                var verdict = verify(connection, anchors);
                assertNotNull(verdict.fault(), tampering + " at " + place + ", trial " + trial);
                assertEquals(place, verdict.fault().position(), verdict.fault().toString());
                found++;
                connection.rollback();
            }
        }
        System.out.printf("%s: %d of %d found in a chain of %d%n", tampering, found, TRIALS, length);
    }

    @Test
    void aChainCutOffAndGrownAgainIsFoundByItsAnchor() throws Exception {
        var anchors = anchoredLog();
        long length = length();
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("delete from audit_seal where position > " + (length - 3));
            var sealing = new SealingEntries(key, 1000, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
            var progress = sealed(sealing, connection);
            assertEquals(length, progress.head().position());
            // In the same order it is the same chain again; another order is another chain.
            assertNull(verify(connection, anchors).fault());
            statement.execute("delete from audit_entry where id = (select entry from audit_seal where position = "
                    + (length - 2) + ")");
            statement.execute("delete from audit_seal where position > " + (length - 3));
            sealed(sealing, connection);
            act();
            var fault = verify(connection, anchors).fault();
            assertNotNull(fault);
            connection.rollback();
        }
    }

    private static SealingEntries.Progress sealed(SealingEntries sealing, Connection connection) throws SQLException {
        var progress = sealing.seal(connection, sealing.start(connection));
        while (progress.more()) {
            progress = sealing.seal(connection, progress);
        }
        return progress;
    }

    @Test
    void whatTellsTheDayOnlyIsSealedWhenThatIsOver() throws Exception {
        clock.set(Instant.parse("2026-04-07T04:37:41Z"));
        as(Role.SUPERVISOR)
                .post("/api/v1/watched/" + UUID.randomUUID() + "/nobody")
                .then()
                .statusCode(204);
        var ofTheDay = UNSEALED + " and e.occurred_at = '2026-04-07T00:00:00+08:00'";
        act();
        allSealed();
        assertEquals(1, number(ofTheDay));
        clock.set(Instant.parse("2026-04-07T16:59:00Z"));
        act();
        allSealed();
        assertEquals(1, number(ofTheDay));
        clock.set(Instant.parse("2026-04-07T17:00:01Z"));
        await().atMost(Duration.ofSeconds(30)).until(() -> number(ofTheDay) == 0);
        try (var connection = superuser()) {
            assertNull(verify(connection, List.of()).fault());
        }
    }

    @Test
    void entriesOfManyAtOnceAreAllSealedWithoutAGap() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = IntStream.range(0, 200)
                    .mapToObj(i -> callers.submit(AuditChainTest::act))
                    .toList();
            for (var act : acts) {
                act.get();
            }
        }
        allSealed();
        try (var connection = superuser()) {
            var verdict = verify(connection, topic.read(service));
            assertNull(verdict.fault());
            assertEquals(number(UNSEALED), verdict.unsealed());
        }
    }

    @Test
    void anEntryThatStaysUnsealedIsAFault() throws Exception {
        anchoredLog();
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("delete from audit_seal where position = (select max(position) from audit_seal)");
            var fault = new AuditChain(key, List.of())
                    .verify(connection, Instant.MAX)
                    .fault();
            assertNotNull(fault);
            assertTrue(fault.what().contains("not been sealed"));
            connection.rollback();
        }
    }

    @Test
    void withAnotherSecretNothingIsGenuineAndItsAnchorsDoNotCount() throws Exception {
        var anchors = anchoredLog();
        var other = new AuditKey(new KeyedHash("another secret that is long enough to be one"));
        try (var connection = superuser()) {
            var fault = new AuditChain(other, anchors)
                    .verify(connection, Instant.EPOCH)
                    .fault();
            assertNotNull(fault);
            assertEquals(1, fault.position());
        }
        assertTrue(anchors.stream().allMatch(anchor -> anchor.signedBy(key)));
        assertTrue(anchors.stream().noneMatch(anchor -> anchor.signedBy(other)));
        assertTrue(AuditAnchor.read("{\"position\":".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .isEmpty());
    }
}
