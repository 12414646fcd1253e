package org.lianxin.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.local.infrastructure.Database;
import org.lianxin.local.infrastructure.Endpoints;
import org.lianxin.local.infrastructure.InfrastructureProcess;
import org.lianxin.local.token.TestKeys;
import org.lianxin.local.token.Tokens;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL and a real Kafka broker, started once per test JVM and gone with it.
 *
 * <p>The database is named by the argument {@code database}, else by the system property {@code lianxin.test.database}, else by the
 * folder of the module ({@code visit-service} uses {@code visit}), else it is {@code assignment}.
 */
public final class LocalStack implements QuarkusTestResourceLifecycleManager {
    /** Names the state directory to every class loader of this JVM; see {@link TestKeys}. */
    private static final String STATE = "lianxin.test.state";

    /** Keys the hashes of one-time codes in tests; long enough for the services' own check. */
    private static final String SECRET = "a-secret-that-guards-nothing-but-test-data";

    private @Nullable String database;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.get("database");
    }

    @Override
    public Map<String, String> start() {
        var endpoints = endpoints();
        var name = database == null ? System.getProperty("lianxin.test.database", fromFolder()) : database;
        var settings = new HashMap<>(Tokens.settings(TestKeys.trusted()));
        settings.put("quarkus.datasource.jdbc.url", endpoints.jdbcUrl(name));
        settings.put("quarkus.datasource.username", name);
        settings.put("quarkus.datasource.password", endpoints.password(name));
        settings.put("quarkus.flyway.username", owner(name));
        settings.put("quarkus.flyway.password", endpoints.password(owner(name)));
        settings.put("lianxin.secret", SECRET);
        settings.put("kafka.bootstrap.servers", endpoints.bootstrap());
        return settings;
    }

    /** Where the shared infrastructure of this JVM is; starts it if need be. */
    public static Endpoints endpoints() {
        try {
            var state = System.getProperties().computeIfAbsent(STATE, name -> startOnce());
            return Endpoints.read(Path.of((String) state));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String startOnce() {
        try {
            var state = Files.createTempDirectory("lianxin-test-");
            InfrastructureProcess.launchTemporary(state).awaitReady();
            return state.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String owner(String database) {
        return Database.valueOf(database.toUpperCase(Locale.ROOT)).owner();
    }

    private static String fromFolder() {
        var folder = String.valueOf(Path.of("").toAbsolutePath().getFileName());
        var name = folder.replace("-service", "");
        return Database.labels().contains(name) ? name : Database.ASSIGNMENT.label();
    }

    /** Nothing: the next test class may want it again, and the process ends when this JVM does. */
    @Override
    public void stop() {}
}
