package org.lianxin.local.cli;

import java.io.PrintWriter;
import java.util.List;
import org.lianxin.local.stack.PartStatus;

/** What runs where, for people. */
final class StatusTable {
    private static final String LINE = "%-20s %-8s %8s %7s  %s%n";

    private StatusTable() {}

    static void print(List<PartStatus> parts, PrintWriter out) {
        out.printf(LINE, "PART", "STATE", "PID", "MB", "WHERE");
        for (var part : parts) {
            var memory = part.residentMegabytes();
            out.printf(
                    LINE,
                    part.name(),
                    part.runs() ? "up" : "down",
                    part.runs() ? part.pid() : "-",
                    memory.isPresent() ? memory.getAsLong() : "-",
                    part.where());
        }
        out.flush();
    }
}
