package org.lianxin.local.infrastructure;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentDeathTest {
    private static final long SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void nothingIsLeftWhenATestJvmIsKilled() throws Exception {
        var state = folder.resolve("state");
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/classes:target/test-classes",
                        ShortLivedParent.class.getName(),
                        state.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        var infrastructure = ProcessHandle.of(
                        Long.parseLong(parent.inputReader().readLine()))
                .orElseThrow();
        var postmaster = Postmaster.under(state).process().orElseThrow();

        parent.destroyForcibly();

        infrastructure.onExit().get(SECONDS, TimeUnit.SECONDS);
        assertFalse(postmaster.isAlive());
        assertFalse(Files.exists(state));
    }
}
