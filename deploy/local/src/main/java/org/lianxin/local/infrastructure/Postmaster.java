package org.lianxin.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The server process over a data directory, found by its own lock file. It outlives whoever started it when that one is killed,
 * and must not be forgotten then.
 */
public final class Postmaster {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data;

    private Postmaster(Path data) {
        this.data = data;
    }

    public static Postmaster of(Path data) {
        return new Postmaster(data);
    }

    public static Postmaster under(Path state) {
        return of(state.resolve("postgresql"));
    }

    public Optional<ProcessHandle> process() throws IOException {
        var lock = data.resolve("postmaster.pid");
        if (Files.notExists(lock)) {
            return Optional.empty();
        }
        var pid = Files.readAllLines(lock).getFirst().strip();
        // After a power cut the number may belong to anybody.
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> !ProcessEnd.gone(process))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    /** Ends the sessions that are left, stops, and returns when the process is gone. */
    public void stop() throws IOException {
        var running = process();
        if (running.isPresent()) {
            interrupt(running.get());
            awaitEnd(running.get());
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM, all that Java can send, would wait until every client has left. */
    private static void interrupt(ProcessHandle process) throws IOException {
        var unused = new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
    }

    /** The lock file goes before the process does; a port or a folder is free only after the process. */
    static void awaitEnd(ProcessHandle process) {
        if (!ProcessEnd.await(process, PATIENCE)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
