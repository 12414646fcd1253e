package org.lianxin.assignment.proposal.solving;

import java.time.Duration;
import java.util.Arrays;

/** Prints what a proposal makes of a district of 300 cadres: run its main method with a heap of your choice. */
public final class SolvingBench {

    private SolvingBench() {}

    public static void main(String[] args) {
        long moves = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        show("300 cadres, 300 communities, 270 led; one each", Region.district(300, 300, 270, 1, 7), moves);
        show("300 cadres, 350 communities, 300 led; one each", Region.district(300, 350, 300, 1, 7), moves);
        show("300 cadres, 350 communities, 300 led; up to two each", Region.district(300, 350, 300, 2, 7), moves);
    }

    private static void show(String name, Situation situation, long moves) {
        long begun = System.nanoTime();
        var solved = Solving.solve(situation, new Effort(7, moves, Duration.ofSeconds(30)), standing -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("%n%s%n", name);
        line("today", solved.today(), Answer.asItIs(situation));
        line("greedy", solved.greedy(), Greedy.fill(situation));
        line("proposal", solved.best(), solved.answer());
        System.out.printf(
                "%.1f s; %d changes in %d bundles, the largest %d; %s; %d MiB used of %d%n",
                seconds,
                solved.answer().changes().size(),
                Bundles.of(solved.answer()).size(),
                Bundles.of(solved.answer()).stream()
                        .mapToInt(java.util.List::size)
                        .max()
                        .orElse(0),
                solved.timedOut() ? "ended by time" : "ended by moves",
                used >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void line(String what, Standing standing, Answer answer) {
        System.out.printf(
                "  %-9s gaps %3d, vulnerable uncovered %5d, moved %3d, cost %,15d, load %s, without community %d%n",
                what,
                standing.gaps(),
                standing.uncovered(),
                standing.moved(),
                standing.cost(),
                Spread.of(answer.loads()),
                Arrays.stream(answer.led()).filter(led -> led == 0).count());
    }
}
