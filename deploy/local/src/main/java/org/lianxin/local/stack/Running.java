package org.lianxin.local.stack;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.lianxin.local.infrastructure.PrivateFile;
import org.lianxin.local.infrastructure.ProcessEnd;

/**
 * A process of the stack, remembered between two commands. A process number may come to belong to a stranger, so its start time is
 * kept beside it and both must fit.
 */
final class Running {
    /** Linux derives start times from a boot time that a clock adjustment may move by a second. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final Duration KILL = Duration.ofSeconds(10);

    private final Path file;
    private final ProcessHandle process;
    private final int port;

    private Running(Path file, ProcessHandle process, int port) {
        this.file = file;
        this.process = process;
        this.port = port;
    }

    static Running remember(Path file, ProcessHandle process, int port) throws IOException {
        var properties = new Properties();
        properties.setProperty("pid", Long.toString(process.pid()));
        properties.setProperty("started", start(process).toString());
        properties.setProperty("port", Integer.toString(port));
        var text = new StringWriter();
        properties.store(text, null);
        PrivateFile.write(file, text.toString());
        return new Running(file, process, port);
    }

    /** Empty when there is no such process any more. */
    static Optional<Running> recall(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        var started = Instant.parse(properties.getProperty("started"));
        return ProcessHandle.of(Long.parseLong(properties.getProperty("pid")))
                .filter(process -> !ProcessEnd.gone(process) && near(start(process), started))
                .map(process -> new Running(file, process, Integer.parseInt(properties.getProperty("port"))));
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(TOLERANCE) <= 0;
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process;
    }

    /** Asks it to end; the answer comes from {@link #awaitEnd}. */
    void terminate() {
        process.destroy();
    }

    void awaitEnd(Duration patience) throws IOException {
        if (!ProcessEnd.await(process, patience)) {
            kill();
        }
        Files.deleteIfExists(file);
    }

    /** SIGKILL: nothing of its own is run any more. Returns when it is gone. */
    void kill() throws IOException {
        process.destroyForcibly();
        ProcessEnd.await(process, KILL);
        Files.deleteIfExists(file);
    }
}
