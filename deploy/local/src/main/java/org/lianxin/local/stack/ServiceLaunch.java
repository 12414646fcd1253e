package org.lianxin.local.stack;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts one service as it runs in production: its packaged jar, told everything by its environment. */
final class ServiceLaunch {
    private final Layout layout;
    private final boolean recording;

    private ServiceLaunch(Layout layout, boolean recording) {
        this.layout = layout;
        this.recording = recording;
    }

    static ServiceLaunch normal(Layout layout) {
        return new ServiceLaunch(layout, false);
    }

    /** The service writes its start-up cache when it ends, to {@link #recorded}; that takes it some twenty seconds. */
    static ServiceLaunch recording(Layout layout) {
        return new ServiceLaunch(layout, true);
    }

    Path recorded(ServiceName service) {
        return layout.state().resolve(service.label() + ".aot");
    }

    /** @param settings by property name; they go into the environment because a command line is readable to everybody */
    Process launch(ServiceName service, Map<String, String> settings) throws IOException {
        var log = layout.log(service.label());
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command(service))
                .directory(layout.application(service).toFile())
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        // Otherwise the C library keeps an arena for each of many threads.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment()
                .put(
                        "LIANXIN_FILES_DIRECTORY",
                        layout.state().resolve(service.label() + "-files").toString());
        settings.forEach((name, value) -> builder.environment().put(variable(name), value));
        return builder.start();
    }

    private List<String> command(ServiceName service) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx144m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                // Gives memory back after a burst instead of keeping the heap at its peak.
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:TrimNativeHeapInterval=5000",
                "--enable-native-access=ALL-UNNAMED"));
        if (recording) {
            command.add("-XX:AOTCacheOutput=" + recorded(service));
        } else if (layout.hasStartupCache(service)) {
            command.add("-XX:AOTCache=" + layout.startupCache(service));
        }
        command.add("-jar");
        command.add(layout.jar(service).toString());
        return command;
    }

    /** MicroProfile Config's rule: upper case, whatever is no letter or digit becomes an underscore. */
    static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
