package org.lianxin.local.infrastructure;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the compiled module and its libraries lie: their versions must never get onto the class path of a test. */
final class ClassPath {
    /** Names the folder of the module, for a build that has no copy of it above its working directory. */
    static final String HOME = "LIANXIN_LOCAL_HOME";

    private ClassPath() {}

    static String ofLocal() {
        var target = home().resolve("target");
        return target.resolve("classes") + File.pathSeparator + target.resolve("lib") + File.separator + "*";
    }

    private static Path home() {
        var named = System.getProperty(HOME, System.getenv(HOME));
        if (named != null) {
            return Path.of(named);
        }
        for (@Nullable Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var local = folder.resolve("deploy").resolve("local");
            if (Files.isDirectory(local.resolve("target").resolve("lib"))) {
                return local;
            }
        }
        throw new IllegalStateException(
                "deploy/local is not built: run deploy/lianxin or mvn -pl deploy/local package");
    }
}
