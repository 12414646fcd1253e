package org.lianxin.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where things lie.
 *
 * @param root the project
 * @param state data, keys, logs and process numbers of one stack; everything it leaves on the disk is in here
 */
public record Layout(Path root, Path state) {
    static final String INFRASTRUCTURE = "infrastructure";

    public static Layout find() {
        var root = search();
        var home = System.getenv("LIANXIN_HOME");
        return new Layout(root, home == null || home.isBlank() ? root.resolve(".lianxin") : Path.of(home)).absolute();
    }

    private static Path search() {
        var named = System.getProperty("lianxin.root");
        if (named != null) {
            return Path.of(named);
        }
        for (@Nullable Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy").resolve("lianxin"))) {
                return folder;
            }
        }
        throw new Unable("not inside the Lianxin project: no deploy/lianxin in or above "
                + Path.of("").toAbsolutePath());
    }

    private Layout absolute() {
        return new Layout(root.toAbsolutePath(), state.toAbsolutePath());
    }

    public Path logs() {
        return state.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    Path running(String process) {
        return state.resolve("run").resolve(process + ".properties");
    }

    Path application(ServiceName service) {
        return root.resolve(service.label()).resolve("target").resolve("quarkus-app");
    }

    Path jar(ServiceName service) {
        return application(service).resolve("quarkus-run.jar");
    }

    /** The JVM's ahead-of-time cache of this build; see {@link StartupCaches}. */
    Path startupCache(ServiceName service) {
        return application(service).resolve("app.aot");
    }

    /** Whether the cache is of this build: the JVM would pass over one of another. */
    boolean hasStartupCache(ServiceName service) throws IOException {
        var cache = startupCache(service);
        return Files.exists(cache)
                && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar(service))) > 0;
    }
}
