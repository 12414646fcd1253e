package org.lianxin.assignment.proposal.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** {@link Standing} in the solver's words: the same parts, the same numbers. */
public final class LeadConstraints implements ConstraintProvider {

    /** Outweighs any number of vulnerable households in one region. */
    static final long GAP = 1_000_000_000L;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {room(factory), staysLed(factory), gap(factory), even(factory), continuity(factory)};
    }

    private static Constraint room(ConstraintFactory factory) {
        return factory.forEach(Post.class)
                .groupBy(Post::lead, ConstraintCollectors.count())
                .filter((official, led) -> led > official.room())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (official, led) -> led - official.room())
                .asConstraint("room");
    }

    private static Constraint staysLed(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Post.class)
                .filter(post -> post.lead() == null && post.incumbent() != null)
                .penalize(HardMediumSoftLongScore.ONE_HARD)
                .asConstraint("stays led");
    }

    private static Constraint gap(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Post.class)
                .filter(post -> post.lead() == null)
                .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, post -> GAP + post.vulnerable())
                .asConstraint("gap");
    }

    /** The square of a whole load less the square of its fixed part: what nobody can change is not counted. */
    private static Constraint even(ConstraintFactory factory) {
        return factory.forEach(Post.class)
                .groupBy(Post::lead, ConstraintCollectors.sumLong(Post::loadOfLead))
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT, (official, load) -> load * (load + 2 * official.fixed()))
                .asConstraint("even");
    }

    private static Constraint continuity(ConstraintFactory factory) {
        return factory.forEach(Post.class)
                .filter(Post::taken)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, Post::continuity)
                .asConstraint("continuity");
    }
}
