package org.lianxin.local.cli;

import java.util.concurrent.Callable;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.Stack;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description = "Tell what runs, where, and in how much memory; exit code 1 unless all of it runs.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var stack = Stack.of(Layout.find());
        StatusTable.print(stack.status(), spec.commandLine().getOut());
        return stack.isUp() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
