package org.lianxin.local.infrastructure;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@link Infrastructure} in a JVM of its own. Needs nothing but the JDK, because tests load it. */
public final class InfrastructureProcess {
    private static final Duration START = Duration.ofSeconds(90);
    private static final int LOG_LINES = 15;
    private static final File NOTHING = new File("/dev/null");

    private final Process process;
    private final Path state;
    private final Path log;

    private InfrastructureProcess(Process process, Path state, Path log) {
        this.process = process;
        this.state = state;
        this.log = log;
    }

    /** For a test: free ports, an empty directory, both gone with this JVM however it ends. */
    public static InfrastructureProcess launchTemporary(Path state) throws IOException {
        return launch(state, 0, 0, true);
    }

    /** For the local stack: outlives this JVM, keeps its data, stops on SIGTERM. Port 0 is a free one. */
    public static InfrastructureProcess launchLasting(Path state, int postgresPort, int kafkaPort) throws IOException {
        return launch(state, postgresPort, kafkaPort, false);
    }

    private static InfrastructureProcess launch(Path state, int postgresPort, int kafkaPort, boolean withParent)
            throws IOException {
        Files.createDirectories(state);
        Files.deleteIfExists(Endpoints.file(state));
        var log = Files.createDirectories(state.resolve("logs")).resolve("infrastructure.log");
        var process = new ProcessBuilder(command(state, postgresPort, kafkaPort, withParent))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(withParent ? Redirect.PIPE : Redirect.from(NOTHING))
                .start();
        return new InfrastructureProcess(process, state, log);
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

    public Process process() {
        return process;
    }

    /** Returns when PostgreSQL and Kafka answer; the exception carries the end of the log when they do not. */
    public Endpoints awaitReady() throws IOException {
        var deadline = System.nanoTime() + START.toNanos();
        while (Files.notExists(Endpoints.file(state))) {
            if (ends()) {
                throw new IOException("PostgreSQL and Kafka did not start: " + tail());
            }
            if (System.nanoTime() > deadline) {
                process.destroy();
                throw new IOException("PostgreSQL and Kafka did not start within " + START + ": " + tail());
            }
        }
        return Endpoints.read(state);
    }

    private boolean ends() {
        try {
            return process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String tail() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }
}
