package org.lianxin.e2e.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lianxin.e2e.load.Load;
import org.lianxin.local.cli.BenchOptions;
import org.lianxin.local.cli.BenchOptions.Part;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.Stack;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures the visit service of the running stack. */
@Command(
        name = "bench",
        description = {
            "Measure the running stack, beside the same work in plain SQL.",
            "What it records stays, in made-up communities of a division code that belongs to no district (829900)."
        },
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    private static final int PLACES = 8;
    private static final double PAGE_RATIO = 1.5;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    BenchOptions options = new BenchOptions();

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var stand = new Stand(Stack.of(Layout.find()));
        new Report(out).machine(Durability.check(stand));
        try (var api = new Api();
                var bare = BareTables.make(stand)) {
            out.println("preparing");
            var places = new Places(stand, api).prepare(PLACES + 2);
            var recorded = new Seed(stand, api).sow(places.subList(0, PLACES));
            measure(stand, new Contests(stand, bare, recorded).all(), places, out);
        }
        return ExitCode.OK;
    }

    private void measure(Stand stand, List<Contest> all, List<Place> places, PrintWriter out) throws Exception {
        var report = new Report(out);
        var rounds = new Rounds(new Load(stand.cpu()), new Outboxes(stand), Duration.ofSeconds(options.seconds()), out);
        var chosen = chosen(all);
        rounds.warmUp(chosen, 8, Duration.ofSeconds(options.warmUp()));
        if (options.wants(Part.LAG)) {
            report.lag(new EventLag(stand).measure(places.getFirst()));
        }
        var results = new ArrayList<Result>();
        for (var contest : chosen) {
            for (var number : options.clients()) {
                results.add(rounds.play(contest, number));
            }
        }
        if (!results.isEmpty()) {
            report.results(results);
            goals(results, report);
        }
        if (options.wants(Part.DEPTH) && !options.skipsMillion()) {
            var depth = new PageDepth(stand, rounds).measure(places.get(PLACES), places.get(PLACES + 1));
            report.depth(depth);
            report.goal(
                    "page from 1,000,000 / from 1,000, at most",
                    PAGE_RATIO,
                    depth.ratio(),
                    depth.ratio() <= PAGE_RATIO);
        }
    }

    private void goals(List<Result> results, Report report) {
        var most = options.clients().stream().mapToInt(Integer::intValue).max().orElse(0);
        report.heading("REST beside bare SQL with " + most + " clients:");
        for (var result : results) {
            if (result.clients() == most) {
                var goal = result.contest().goal();
                report.goal(result.contest().name() + ", at least", goal, result.ratio(), result.ratio() >= goal);
            }
        }
    }

    private List<Contest> chosen(List<Contest> all) {
        var chosen = new ArrayList<Contest>();
        var parts = List.of(Part.RECORD, Part.READ, Part.PAGE);
        for (var i = 0; i < parts.size(); i++) {
            if (options.wants(parts.get(i))) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }
}
