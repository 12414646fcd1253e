package org.lianxin.local.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL over a data directory that is kept, with durable commits and password login from the first moment on. */
final class Postgres implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final Postmaster postmaster;

    private Postgres(EmbeddedPostgres server, Postmaster postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    static Postgres start(Path state, int port, Secrets secrets) throws IOException, SQLException {
        var data = state.resolve("postgresql");
        var postmaster = Postmaster.of(data);
        postmaster.stop();
        var passwordFile = state.resolve("initdb.password");
        PrivateFile.write(passwordFile, secrets.of(Secrets.SUPERUSER));
        try {
            var postgres =
                    new Postgres(builder(data, port, secrets, passwordFile).start(), postmaster);
            postgres.prepare(secrets);
            return postgres;
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, int port, Secrets secrets, Path passwordFile) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                .setPort(port)
                // The builder passes -F and synchronous_commit=off; what is answered must survive a power cut here too.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("listen_addresses", "localhost")
                // No socket in /tmp: two stacks would meet there.
                .setServerConfig("unix_socket_directories", "''")
                // These end up as options of initdb and come after its "-A trust", so that not even the first start is
                // open.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", secrets.of(Secrets.SUPERUSER));
    }

    /** The unpacked binaries are shared by all stacks of a user: they are the same bytes and unpacking takes seconds. */
    private static Path binaries() {
        return Path.of(System.getProperty("user.home"), ".cache", "lianxin", "postgresql");
    }

    private void prepare(Secrets secrets) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            new Provisioning(server, secrets).run(connection);
        }
    }

    int port() {
        return server.getPort();
    }

    @Override
    public void close() throws IOException {
        var process = postmaster.process();
        server.close();
        // pg_ctl gives up after five seconds; a long checkpoint may take more.
        process.ifPresent(Postmaster::awaitEnd);
    }
}
