package org.lianxin.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;

/**
 * Main class of the process that holds PostgreSQL and the Kafka broker, away from the class paths of services and tests.
 *
 * <p>Arguments: state directory, port of PostgreSQL, port of Kafka (0 for a free one), and {@code --with-parent} if the process is
 * to end, and the directory to go, as soon as its standard input does, which happens however the parent dies.
 */
public final class Infrastructure implements AutoCloseable {
    private final Path state;
    private final boolean temporary;
    private final Postgres postgres;
    private final Broker broker;

    private Infrastructure(Path state, boolean temporary, Postgres postgres, Broker broker) {
        this.state = state;
        this.temporary = temporary;
        this.postgres = postgres;
        this.broker = broker;
    }

    public static void main(String... arguments) throws Exception {
        var options = List.of(arguments);
        var state = Path.of(options.getFirst()).toAbsolutePath();
        var withParent = options.contains("--with-parent");
        try {
            var running = start(state, Integer.parseInt(options.get(1)), Integer.parseInt(options.get(2)), withParent);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-infrastructure"));
        } catch (Exception | Error failure) {
            failure.printStackTrace();
            // Threads of the half that did start would keep this process alive.
            System.exit(1);
        }
        if (withParent) {
            var unused = System.in.readAllBytes();
            System.exit(0);
        }
    }

    private static Infrastructure start(Path state, int postgresPort, int kafkaPort, boolean temporary)
            throws Exception {
        Files.createDirectories(state);
        Files.deleteIfExists(Endpoints.file(state));
        var secrets = Secrets.in(state);
        var free = Ports.free(3);
        // Beside each other: PostgreSQL mostly waits for the disk, the broker for its class loader.
        var postgres = new FutureTask<>(() -> Postgres.start(state, orFree(postgresPort, free.get(0)), secrets));
        Thread.ofPlatform().name("start-postgresql").start(postgres);
        try {
            var broker = Broker.start(state, orFree(kafkaPort, free.get(1)), free.get(2));
            Topics.create(broker.bootstrap());
            endpoints(postgres.get(), broker, secrets).write(state);
            return new Infrastructure(state, temporary, postgres.get(), broker);
        } catch (Exception | Error failure) {
            postgres.get().close();
            throw failure;
        }
    }

    private static int orFree(int wanted, int free) {
        return wanted == 0 ? free : wanted;
    }

    private static Endpoints endpoints(Postgres postgres, Broker broker, Secrets secrets) {
        var passwords = new TreeMap<String, String>();
        Secrets.roles().forEach(role -> passwords.put(role, secrets.of(role)));
        return new Endpoints(broker.bootstrap(), postgres.port(), passwords);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(Endpoints.file(state));
            var stopping = Thread.ofPlatform().name("stop-kafka").start(broker::close);
            postgres.close();
            stopping.join();
            if (temporary) {
                delete(state);
            }
        } catch (IOException | InterruptedException failure) {
            System.err.println("Not stopped cleanly: " + failure);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
