package org.lianxin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianxin.local.infrastructure.Ports;

/** What must hold before anything is started, so that a person reads one clear line and not the logs of six processes. */
final class Preflight {
    static final long DISK_BYTES = 2L << 30;

    private Preflight() {}

    static void disk(Path state, long needed) throws IOException {
        Files.createDirectories(state);
        var usable = Files.getFileStore(state).getUsableSpace();
        if (usable < needed) {
            throw new Unable("too little disk space at " + state + ": " + (usable >> 20) + " MB free, " + (needed >> 20)
                    + " MB needed");
        }
    }

    /** @param wanted port by the name of what is to listen there */
    static void ports(Map<String, Integer> wanted) {
        var taken = wanted.entrySet().stream()
                .filter(entry -> Ports.inUse(entry.getValue()))
                .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new Unable("already in use by another program: port " + taken
                    + "; end it or choose others with --service-port, --postgres-port, --kafka-port");
        }
    }

    static void built(Layout layout) {
        for (var service : ServiceName.values()) {
            if (Files.notExists(layout.jar(service))) {
                throw new Unable(service.label() + " is not built: there is no " + layout.jar(service));
            }
        }
    }
}
