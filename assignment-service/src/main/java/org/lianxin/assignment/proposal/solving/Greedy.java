package org.lianxin.assignment.proposal.solving;

import java.util.Comparator;

/** What somebody with a list and a pencil would do: fill the neediest gap with whoever would be least loaded by it. */
final class Greedy {

    private Greedy() {}

    static Answer fill(Situation situation) {
        var answer = Answer.asItIs(situation);
        var loads = answer.loads();
        var led = answer.led();
        for (var post : situation.withoutLeadByNeed()) {
            post.eligible().stream()
                    .filter(official -> led[official.index()] < official.room())
                    .min(Comparator.comparingLong(
                                    (Official official) -> loads[official.index()] + post.loadWith(official))
                            .thenComparingInt(Official::index))
                    .ifPresent(official -> {
                        answer.put(post, official);
                        loads[official.index()] += post.loadWith(official);
                        led[official.index()]++;
                    });
        }
        return answer;
    }
}
