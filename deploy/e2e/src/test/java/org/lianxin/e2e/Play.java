package org.lianxin.e2e;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.lianxin.local.stack.PortPlan;
import org.lianxin.local.stack.ServiceName;
import org.lianxin.local.stack.Stack;
import org.lianxin.local.story.Ledger;
import org.lianxin.local.story.Outcome;
import org.lianxin.local.story.Story;
import org.lianxin.local.story.StoryOptions;

/**
 * The story, played once on a stack of its own while the power fails under each service.
 *
 * @param ledger what the services have acknowledged
 * @param notCut services that were not killed and restarted, which makes the run worthless
 */
record Play(Stack stack, Ledger ledger, Outcome outcome, List<ServiceName> notCut) {
    /** What the story tells a person. */
    private static final Path TOLD = Path.of("target", "story.txt");

    static Play withPowerCuts() throws Exception {
        stop();
        Ground.clear(Ground.layout().state());
        Runtime.getRuntime().addShutdownHook(new Thread(Play::stop));
        var stack = Stack.of(Ground.layout());
        stack.up(PortPlan.free(), started -> {});
        var ledger = new Ledger();
        var options = Ground.story(stack.layout().root());
        try (var databases = new Databases(stack.endpoints());
                var out = new PrintWriter(Files.newBufferedWriter(TOLD, StandardCharsets.UTF_8))) {
            var cuts = cuts(stack, ledger, options, new Facts(databases));
            var outcome = new Story(options, stack, out, ledger).play();
            var notCut = cuts.stream()
                    .filter(cut -> !cut.isOver())
                    .map(PowerCut::service)
                    .toList();
            return new Play(stack, ledger, outcome, notCut);
        }
    }

    private static List<PowerCut> cuts(Stack stack, Ledger ledger, StoryOptions options, Facts arriving) {
        return List.of(
                PowerCut.of(stack, ServiceName.ASSIGNMENT, () -> ledger.count("assignment") >= options.assignments / 2),
                PowerCut.of(stack, ServiceName.VISIT, () -> ledger.count("visit") >= options.visits / 2),
                PowerCut.of(stack, ServiceName.FEEDBACK, () -> ledger.count("matter") >= options.matters / 2),
                PowerCut.of(stack, ServiceName.EVALUATION, () -> arriving.count() >= options.visits / 4));
    }

    String region() {
        return Objects.requireNonNull(outcome.scope().get("region"));
    }

    /** Ends whatever of it runs, also what an earlier test that was killed has left. */
    static void stop() {
        try {
            Stack.of(Ground.layout()).down();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
