package org.lianxin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Resident memory of another process. */
final class Memory {
    private Memory() {}

    /** Megabytes; empty where the system does not tell (there is no /proc on macOS). */
    static OptionalLong resident(ProcessHandle process) {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException untold) {
            return OptionalLong.empty();
        }
    }
}
