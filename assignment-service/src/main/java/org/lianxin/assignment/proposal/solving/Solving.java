package org.lianxin.assignment.proposal.solving;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds an answer: greedily, then by chains that fill what gaps can be filled, then by search for even loads. */
public final class Solving {

    private Solving() {}

    /** @param better hears of each better answer while the search goes on, on its thread */
    public static Solved solve(Situation situation, Effort effort, Consumer<Standing> better) {
        var greedy = Greedy.fill(situation);
        var start = Filling.complete(greedy);
        var timedOut = false;
        var found = start;
        if (!situation.posts().isEmpty() && effort.moves() > 0) {
            long begun = System.nanoTime();
            found = search(start, effort, better);
            timedOut = System.nanoTime() - begun >= effort.time().toNanos();
        }
        var settled = Settling.settle(found);
        // The search promises never to end worse than it began; that is checked here, not believed.
        var answer = Stream.of(greedy, start, settled)
                .min(Comparator.comparing(Standing::of))
                .orElseThrow();
        var best = Standing.of(answer);
        return new Solved(
                answer,
                greedy,
                Standing.of(Answer.asItIs(situation)),
                Standing.of(greedy),
                best,
                best.isBetterThan(Standing.of(start)),
                timedOut);
    }

    private static Answer search(Answer start, Effort effort, Consumer<Standing> better) {
        var situation = start.situation();
        var solver = SolverFactory.<Plan>create(config(effort)).buildSolver();
        solver.addEventListener(
                event -> better.accept(Standing.of(event.getNewBestSolution().answer(situation))));
        return solver.solve(new Plan(start)).answer(situation);
    }

    private static SolverConfig config(Effort effort) {
        return new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Post.class)
                .withConstraintProviderClass(LeadConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(effort.seed())
                .withPhases(new LocalSearchPhaseConfig())
                .withTerminationConfig(new TerminationConfig()
                        .withMoveCountLimit(effort.moves())
                        .withSpentLimit(effort.time()));
    }
}
