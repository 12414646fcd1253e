package org.lianxin.local.cli;

import java.util.concurrent.Callable;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.Stack;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        description = "Start what does not run yet; data of an earlier start is kept. Ctrl-C stops everything.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    PortOptions ports = new PortOptions();

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var stack = Stack.of(Layout.find());
        try (var guard = new StopOnInterrupt(stack)) {
            Starting.up(stack, ports.plan(), out);
        }
        StatusTable.print(stack.status(), out);
        return ExitCode.OK;
    }
}
