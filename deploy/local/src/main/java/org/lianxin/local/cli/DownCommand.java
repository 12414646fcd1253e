package org.lianxin.local.cli;

import java.util.concurrent.Callable;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.PartStatus;
import org.lianxin.local.stack.Stack;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "down",
        description = "Stop every process of the stack; the data is kept.",
        mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var stack = Stack.of(Layout.find());
        var ran = stack.status().stream().anyMatch(PartStatus::runs);
        stack.down();
        spec.commandLine()
                .getOut()
                .println(ran ? "Stopped. The data is kept in " + stack.layout().state() : "Nothing was up.");
        return ExitCode.OK;
    }
}
