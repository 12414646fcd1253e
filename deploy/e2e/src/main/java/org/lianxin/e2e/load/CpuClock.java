package org.lianxin.e2e.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CPU time that named groups of processes have used so far. */
public final class CpuClock {
    /** What Linux counts in, on every machine it runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private final Map<String, List<Group>> parts = new LinkedHashMap<>();

    private record Group(ProcessHandle root, boolean withChildren) {}

    public CpuClock process(String name, ProcessHandle process) {
        return add(name, new Group(process, false));
    }

    /** With its children, those that have ended meanwhile included: PostgreSQL has a process for each connection. */
    public CpuClock family(String name, ProcessHandle process) {
        return add(name, new Group(process, true));
    }

    private CpuClock add(String name, Group group) {
        parts.computeIfAbsent(name, first -> new ArrayList<>()).add(group);
        return this;
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** Seconds by name; NaN where the system does not tell (there is no /proc on macOS). */
    public Map<String, Double> read() {
        var seconds = new LinkedHashMap<String, Double>();
        parts.forEach((name, groups) ->
                seconds.put(name, groups.stream().mapToDouble(CpuClock::seconds).sum()));
        return seconds;
    }

    private static double seconds(Group group) {
        var own = ticks(group.root(), group.withChildren());
        var children = group.withChildren()
                ? group.root()
                        .children()
                        .mapToDouble(child -> ticks(child, true))
                        .filter(Double::isFinite)
                        .sum()
                : 0;
        return (own + children) / TICKS_PER_SECOND;
    }

    /** @param withEnded also the time of children that have ended and been waited for */
    private static double ticks(ProcessHandle process, boolean withEnded) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // The second field is the name in brackets and may hold blanks; utime is the twelfth after it.
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = 0L;
            for (var field = 11; field < (withEnded ? 15 : 13); field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks;
        } catch (IOException untold) {
            return Double.NaN;
        }
    }
}
