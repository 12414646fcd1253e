package org.lianxin.assignment.proposal.solving;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as the solver works on it. */
@PlanningSolution
final class Plan {

    @PlanningEntityCollectionProperty
    private List<Post> posts = List.of();

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    Plan() {}

    Plan(Answer answer) {
        posts = answer.situation().posts().stream()
                .map(post -> post.ledBy(answer.leadOf(post)))
                .toList();
    }

    Answer answer(Situation situation) {
        return Answer.of(situation, posts.stream().map(Post::lead).toList());
    }

    @Nullable
    HardMediumSoftLongScore score() {
        return score;
    }
}
