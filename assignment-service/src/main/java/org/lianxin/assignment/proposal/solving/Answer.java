package org.lianxin.assignment.proposal.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who leads what: for each post of a situation one official or nobody. */
public final class Answer {

    private static final int NOBODY = -1;

    private final Situation situation;
    private final int[] leads;

    private Answer(Situation situation, int[] leads) {
        this.situation = situation;
        this.leads = leads;
    }

    /** Everything as it is today. */
    public static Answer asItIs(Situation situation) {
        return of(situation, situation.posts().stream().map(Post::incumbent).toList());
    }

    static Answer of(Situation situation, List<@Nullable Official> leads) {
        return new Answer(
                situation,
                leads.stream()
                        .mapToInt(lead -> lead == null ? NOBODY : lead.index())
                        .toArray());
    }

    Answer copy() {
        return new Answer(situation, leads.clone());
    }

    void put(Post post, Official lead) {
        leads[post.index()] = lead.index();
    }

    /** This answer with some posts as they are today. */
    Answer restoring(List<Change> changes) {
        var restored = copy();
        for (var change : changes) {
            var incumbent = change.post().incumbent();
            restored.leads[change.post().index()] = incumbent == null ? NOBODY : incumbent.index();
        }
        return restored;
    }

    /** Today with these changes alone. */
    public static Answer only(Situation situation, List<Change> changes) {
        var answer = asItIs(situation);
        changes.forEach(change -> answer.put(change.post(), change.to()));
        return answer;
    }

    public @Nullable Official leadOf(Post post) {
        int lead = leads[post.index()];
        return lead == NOBODY ? null : situation.officials().get(lead);
    }

    Situation situation() {
        return situation;
    }

    /** By index of official, in hundredths of a point. */
    public long[] loads() {
        var loads = situation.officials().stream().mapToLong(Official::fixed).toArray();
        for (var post : situation.posts()) {
            var lead = leadOf(post);
            if (lead != null) {
                loads[lead.index()] += post.loadWith(lead);
            }
        }
        return loads;
    }

    /** By index of official: how many posts each leads. */
    public int[] led() {
        var led = new int[situation.officials().size()];
        Arrays.stream(leads).filter(lead -> lead != NOBODY).forEach(lead -> led[lead]++);
        return led;
    }

    /** What is different from today, by index of post. */
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var post : situation.posts()) {
            var lead = leadOf(post);
            if (lead != null && !lead.equals(post.incumbent())) {
                changes.add(new Change(post, post.incumbent(), lead));
            }
        }
        return changes;
    }
}
