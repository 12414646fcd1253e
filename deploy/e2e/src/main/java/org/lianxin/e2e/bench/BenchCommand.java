package org.lianxin.e2e.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lianxin.e2e.load.Load;
import org.lianxin.local.stack.Layout;
import org.lianxin.local.stack.Stack;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    enum Part {
        RECORD,
        READ,
        PAGE,
        LAG,
        DEPTH
    }

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "4",
            description = "Length of each of the two rounds of each side. Default: ${DEFAULT-VALUE}")
    int seconds;

    @Option(
            names = "--clients",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,8,32",
            description = "Numbers of clients to measure with. Default: ${DEFAULT-VALUE}")
    List<Integer> clients = List.of();

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "10",
            description = "Seconds for each part. Default: ${DEFAULT-VALUE}")
    int warmUp;

    @Option(
            names = "--skip-million",
            description = "Leave out the page from a million visits; the rest takes a good two minutes")
    boolean skipMillion;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = "Only these parts: ${COMPLETION-CANDIDATES}. Default: all")
    List<Part> only = List.of();

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
        var rounds = new Rounds(new Load(stand.cpu()), new Outboxes(stand), Duration.ofSeconds(seconds), out);
        var chosen = chosen(all);
        rounds.warmUp(chosen, 8, Duration.ofSeconds(warmUp));
        if (wanted(Part.LAG)) {
            report.lag(new EventLag(stand).measure(places.getFirst()));
        }
        var results = new ArrayList<Result>();
        for (var contest : chosen) {
            for (var number : clients) {
                results.add(rounds.play(contest, number));
            }
        }
        if (!results.isEmpty()) {
            report.results(results);
            goals(results, report);
        }
        if (wanted(Part.DEPTH) && !skipMillion) {
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
        var most = clients.stream().mapToInt(Integer::intValue).max().orElse(0);
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
            if (wanted(parts.get(i))) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }

    private boolean wanted(Part part) {
        return only.isEmpty() || only.contains(part);
    }
}
