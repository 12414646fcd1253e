package org.lianxin.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts {@link Infrastructure} in a JVM of its own. Needs nothing but the JDK, because tests load it. */
public final class InfrastructureProcess {
    private static final Duration START = Duration.ofSeconds(90);
    private static final int LOG_LINES = 15;

    private InfrastructureProcess() {}

    /** For a test: free ports, an empty directory, gone with this JVM however it ends. */
    public static Process startTemporary(Path state) throws IOException {
        return start(state, 0, 0, true);
    }

    /** For the local stack: outlives this JVM, keeps its data, stops on SIGTERM. */
    public static Process startLasting(Path state, int postgresPort, int kafkaPort) throws IOException {
        return start(state, postgresPort, kafkaPort, false);
    }

    private static Process start(Path state, int postgresPort, int kafkaPort, boolean withParent) throws IOException {
        Files.createDirectories(state);
        Files.deleteIfExists(Endpoints.file(state));
        var log = Files.createDirectories(state.resolve("logs")).resolve("infrastructure.log");
        var process = new ProcessBuilder(command(state, postgresPort, kafkaPort, withParent))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(withParent ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.from(devNull()))
                .start();
        await(process, state, log);
        return process;
    }

    private static List<String> command(Path state, int postgresPort, int kafkaPort, boolean withParent) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                ClassPath.ofLocal(),
                Infrastructure.class.getName(),
                state.toString(),
                Integer.toString(postgresPort),
                Integer.toString(kafkaPort)));
        if (withParent) {
            command.add("--with-parent");
        }
        return command;
    }

    private static java.io.File devNull() {
        return new java.io.File("/dev/null");
    }

    private static void await(Process process, Path state, Path log) throws IOException {
        var deadline = System.nanoTime() + START.toNanos();
        while (Files.notExists(Endpoints.file(state))) {
            if (ends(process)) {
                throw new IOException("PostgreSQL and Kafka did not start: " + tail(log));
            }
            if (System.nanoTime() > deadline) {
                process.destroy();
                throw new IOException("PostgreSQL and Kafka did not start within " + START + ": " + tail(log));
            }
        }
    }

    private static boolean ends(Process process) {
        try {
            return process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static String tail(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }
}
