package org.lianxin.assignment.proposal.solving;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills gaps that are left by letting others move up: A takes over from B, who thereby is free for the gap. Shortest chains
 * first, so that as few leads as possible change. Taken by need, one gap after the other, this fills as many gaps as the rules
 * allow at all, and of those the neediest (augmenting paths of a bipartite matching; the sets that can be filled together
 * are a matroid). A local search with moves of one or two communities cannot find such chains.
 */
final class Filling {

    /** Who was reached, by taking which post from whom; from nobody for the gap itself. */
    private record Step(
            Official official, Post post, @Nullable Step before) {}

    private final Situation situation;
    private final Answer answer;
    private final int[] led;

    private Filling(Answer start) {
        this.situation = start.situation();
        this.answer = start.copy();
        this.led = answer.led();
    }

    static Answer complete(Answer start) {
        var filling = new Filling(start);
        for (var post : filling.situation.withoutLeadByNeed()) {
            if (filling.answer.leadOf(post) == null) {
                filling.fill(post);
            }
        }
        return filling.answer;
    }

    private void fill(Post gap) {
        var led = ledBy();
        var seen = new boolean[situation.officials().size()];
        var next = new ArrayDeque<Step>();
        for (var official : gap.eligible()) {
            seen[official.index()] = true;
            next.add(new Step(official, gap, null));
        }
        while (!next.isEmpty()) {
            var step = next.remove();
            if (this.led[step.official().index()] < step.official().room()) {
                move(step);
                return;
            }
            for (var post : led.get(step.official().index())) {
                for (var successor : post.eligible()) {
                    if (!seen[successor.index()]) {
                        seen[successor.index()] = true;
                        next.add(new Step(successor, post, step));
                    }
                }
            }
        }
    }

    private void move(Step last) {
        led[last.official().index()]++;
        for (var step = last; step != null; step = step.before()) {
            answer.put(step.post(), step.official());
        }
    }

    private List<List<Post>> ledBy() {
        var posts = new ArrayList<List<Post>>();
        situation.officials().forEach(official -> posts.add(new ArrayList<>()));
        for (var post : situation.posts()) {
            var lead = answer.leadOf(post);
            if (lead != null) {
                posts.get(lead.index()).add(post);
            }
        }
        return posts;
    }
}
