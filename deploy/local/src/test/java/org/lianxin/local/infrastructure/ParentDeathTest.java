package org.lianxin.local.infrastructure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentDeathTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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

        assertTrue(ProcessEnd.await(infrastructure, PATIENCE));
        assertTrue(ProcessEnd.gone(postmaster));
        assertFalse(Files.exists(state));
    }
}
