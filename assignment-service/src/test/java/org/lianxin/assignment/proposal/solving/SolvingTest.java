package org.lianxin.assignment.proposal.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolvingTest {

    private static final String HERE = "330101001";

    private final Region region = new Region();

    @Test
    void fillsAGapWithWhoIsFreeAndMovesNobodyWithoutNeed() {
        var busy = region.official(HERE, 0, 1);
        var free = region.official(HERE, 0, 1);
        region.post(HERE + "001", 30, 5, busy, busy, free);
        var gap = region.post(HERE + "002", 28, 5, null, busy, free);
        var solved = solve();
        assertEquals(free, solved.answer().leadOf(gap));
        assertEquals(1, solved.answer().changes().size());
        assertEquals(0, solved.best().gaps());
    }

    @Test
    void letsOthersMoveUpWhereOnlyAChainFillsTheGap() {
        var near = region.official(HERE, 0, 1);
        var far = region.official(HERE, 0, 1);
        var held = region.post(HERE + "001", 30, 5, near, near, far);
        var gap = region.post(HERE + "002", 30, 5, null, near);
        var solved = solve();
        assertEquals(near, solved.answer().leadOf(gap));
        assertEquals(far, solved.answer().leadOf(held));
        assertEquals(1, solved.greedy().gaps());
        assertEquals(1, Bundles.of(solved.answer()).size(), "one without the other would leave a community alone");
    }

    @Test
    void theNeediestGapIsFilledWhereNotAllCanBe() {
        var one = region.official(HERE, 0, 1);
        var lesser = region.post(HERE + "001", 90, 5, null, one);
        var needier = region.post(HERE + "002", 10, 50, null, one);
        var solved = solve();
        assertNull(solved.answer().leadOf(lesser));
        assertEquals(one, solved.answer().leadOf(needier));
        assertEquals(5, solved.best().uncovered());
    }

    @Test
    void anExistingLeadStaysUnlessMovingHelpsEnough() {
        var loaded = region.official(HERE, 20, 1);
        var fresh = region.official(HERE, 0, 1);
        region.post(HERE + "001", 30, 5, loaded, loaded, fresh);
        region.post(HERE + "002", 28, 5, fresh, loaded, fresh);
        // (50² + 28²) - (48² + 30²) = 80 points², less than the 2 × 50 that two moves cost
        assertTrue(solve().answer().changes().isEmpty());
        var heavier = new Region();
        var tired = heavier.official(HERE, 20, 1);
        var rested = heavier.official(HERE, 0, 1);
        heavier.post(HERE + "001", 40, 5, tired, tired, rested);
        heavier.post(HERE + "002", 20, 5, rested, tired, rested);
        var solved = Solving.solve(heavier.situation(), effort(1), standing -> {});
        assertEquals(2, solved.answer().changes().size());
        assertEquals(1, Bundles.of(solved.answer()).size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isNeverWorseThanTheGreedyAnswerAndBreaksNoRule(long seed) {
        var situation = Region.district(30, 36, 26, 1 + (int) seed % 2, seed);
        var solved = Solving.solve(situation, effort(seed), standing -> {});
        assertTrue(solved.best().compareTo(solved.greedy()) <= 0, solved::toString);
        assertEquals(0, solved.best().broken());
        for (var post : situation.posts()) {
            var lead = solved.answer().leadOf(post);
            assertTrue(lead == null || post.eligible().contains(lead));
        }
    }

    @Test
    void aSeedGivesTheSameAnswerEveryTime() {
        var situation = Region.district(40, 48, 36, 2, 3);
        var first = Solving.solve(situation, effort(99), standing -> {});
        var again = Solving.solve(situation, effort(99), standing -> {});
        assertEquals(first.answer().changes(), again.answer().changes());
        assertFalse(first.timedOut());
    }

    @Test
    void theSolverCountsAsWeDo() {
        var situation = Region.district(30, 36, 26, 2, 5);
        var plan = new Plan(Greedy.fill(situation));
        var manager = SolutionManager.create(SolverFactory.<Plan>create(new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Post.class)
                .withConstraintProviderClass(LeadConstraints.class)));
        manager.update(plan);
        var standing = Standing.of(plan.answer(situation));
        long untouched = situation.officials().stream()
                .mapToLong(official -> official.fixed() * official.fixed())
                .sum();
        assertEquals(-standing.broken(), plan.score().hardScore());
        assertEquals(
                -(standing.gaps() * LeadConstraints.GAP + standing.uncovered()),
                plan.score().mediumScore());
        assertEquals(-(standing.cost() - untouched), plan.score().softScore());
    }

    @Test
    void eachBundleAloneBreaksNoRule() {
        for (long seed = 1; seed <= 5; seed++) {
            var situation = Region.district(40, 50, 38, 1 + (int) seed % 2, seed);
            var solved = Solving.solve(situation, effort(seed), standing -> {});
            var bundles = Bundles.of(solved.answer());
            for (var bundle : bundles) {
                assertEquals(0, Standing.of(Answer.only(situation, bundle)).broken());
            }
            List<Change> everySecond = new ArrayList<>();
            IntStream.range(0, bundles.size()).filter(i -> i % 2 == 0).forEach(i -> everySecond.addAll(bundles.get(i)));
            assertEquals(0, Standing.of(Answer.only(situation, everySecond)).broken());
        }
    }

    private Solved solve() {
        return Solving.solve(region.situation(), effort(1), standing -> {});
    }

    private static Effort effort(long seed) {
        return new Effort(seed, 20_000, Duration.ofSeconds(60));
    }
}
