package org.lianxin.local.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.stack.Unable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        description = {
            "Measure against the running stack, beside the same work in plain SQL; start it with 'up' first.",
            "What it records stays, in made-up communities of a division code that belongs to no district (829900)."
        },
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final String MAIN = "org.lianxin.e2e.Bench";

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    BenchOptions options = new BenchOptions();

    @Override
    public Integer call() throws Exception {
        var layout = Layout.find();
        if (!Stack.of(layout).isUp()) {
            throw new Unable("the local stack is not up; start it with deploy/lianxin up");
        }
        var target = layout.root().resolve("deploy").resolve("e2e").resolve("target");
        if (Files.notExists(target.resolve("classes"))) {
            throw new Unable("deploy/e2e is not built: no classes in " + target);
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlianxin.root=" + layout.root(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                target.resolve("classes") + File.pathSeparator + target.resolve("lib") + File.separator + "*",
                MAIN));
        var typed = spec.root().commandLine().getParseResult().originalArgs();
        command.addAll(typed.subList(typed.indexOf(spec.name()) + 1, typed.size()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
