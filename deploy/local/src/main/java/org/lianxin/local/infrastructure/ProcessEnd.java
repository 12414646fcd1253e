package org.lianxin.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for processes that are no children of this one. {@link ProcessHandle#onExit} asks after those only every few seconds, and takes
 * a dead process nobody has reaped (common where process 1 of a container is no init) for a living one.
 */
public final class ProcessEnd {
    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    private ProcessEnd() {}

    /** @return whether it ended in time */
    public static boolean await(ProcessHandle process, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!gone(process)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    public static boolean gone(ProcessHandle process) {
        return !process.isAlive() || isZombie(process);
    }

    private static boolean isZombie(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // "pid (name) state …", and the name may hold anything.
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException noSuchFile) {
            return false;
        }
    }
}
