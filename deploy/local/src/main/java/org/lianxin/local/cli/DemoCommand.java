package org.lianxin.local.cli;

import java.util.concurrent.Callable;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.story.Ledger;
import org.lianxin.local.story.Outcome;
import org.lianxin.local.story.Story;
import org.lianxin.local.story.StoryOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = {
            "Start everything, play the story of one district through the REST APIs, and leave it running.",
            "Ctrl-C stops everything."
        },
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    StoryOptions story = new StoryOptions();

    @Mixin
    PortOptions ports = new PortOptions();

    @Option(names = "--once", description = "Stop everything at the end; exit code 1 if any step failed")
    boolean once;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var stack = Stack.of(Layout.find());
        Outcome outcome;
        try (var guard = new StopOnInterrupt(stack)) {
            Starting.up(stack, ports.plan(), out);
            try {
                outcome = new Story(story, stack, out, new Ledger()).play();
            } finally {
                if (once) {
                    stack.down();
                }
            }
        }
        outcome.failures().forEach(failure -> spec.commandLine().getErr().println("lianxin: " + failure));
        if (!once) {
            Handover.print(stack, outcome.scope(), out);
        }
        return outcome.failures().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
